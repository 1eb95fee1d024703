package app.photosync.storage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AuditConfiguration.class);

    @Bean
    Audit audit(JdbcClient jdbc, AuditSettings settings) {
        if (settings.key().isBlank()) {
            LOG.warn("event=audit_names_nobody reason=\"photosync.audit.key is not set\"");
        }
        return new Audit(jdbc, new PersonHash(settings.key()));
    }
}

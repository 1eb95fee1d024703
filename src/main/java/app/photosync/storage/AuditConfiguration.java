package app.photosync.storage;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    PersonHash personHash(AuditSettings settings) {
        return new PersonHash(settings.key());
    }

    @Bean
    Audit audit(JdbcClient jdbc, AuditNames names) {
        return new Audit(jdbc, names);
    }
}

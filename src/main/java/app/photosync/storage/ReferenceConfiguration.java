package app.photosync.storage;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    /** Codes that nobody can guess from the one before. */
    @Bean
    ReferenceTable referenceTable(JdbcClient jdbc) {
        return new ReferenceTable(jdbc, new SecureRandom());
    }
}

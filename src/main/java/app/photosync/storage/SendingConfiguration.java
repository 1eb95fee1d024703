package app.photosync.storage;

import app.photosync.teams.SendingAllowance;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets all replicas share what the bot may send. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SendingSettings.class)
class SendingConfiguration {

    @Bean
    SendingAllowance sendingAllowance(DataSource database, SendingSettings settings) {
        return new SharedAllowance(database, settings.perSecond(), TimeMeter.SYSTEM_MILLISECONDS, BlockingStrategy.PARKING);
    }
}

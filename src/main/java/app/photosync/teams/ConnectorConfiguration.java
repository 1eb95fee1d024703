package app.photosync.teams;

import app.photosync.identity.Tokens;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the connector client together. */
@Configuration(proxyBeanMethods = false)
class ConnectorConfiguration {

    @Bean
    Connector connector(
            SendingAllowance allowance, Tokens tokens, ServiceUrls serviceUrls, ConversationReferences references, Clock clock) {
        return new Connector(
                new ConnectorCalls(clock), allowance, tokens, serviceUrls, references, new RetryTable(new SecureRandom()),
                wait -> TimeUnit.MILLISECONDS.sleep(wait.toMillis()));
    }
}

package app.photosync.teams;

import app.photosync.http.Destination;
import app.photosync.identity.Tokens;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the connector client together. */
@Configuration(proxyBeanMethods = false)
class ConnectorConfiguration {

    /** With 25 messages in a second (teams-rules 17), enough even where the connector takes a whole second for each. */
    private static final int PLACES = 32;

    /** In the time of the wire: a message waits at this gate itself, and no clock that stands still may keep it there. */
    @Bean
    Destination connectorDestination() {
        return new Destination("connector", PLACES, Clock.systemUTC());
    }

    @Bean
    Connector connector(
            Destination connectorDestination, SendingAllowance allowance, Tokens tokens, ServiceUrls serviceUrls, ConversationReferences references,
            Clock clock) {
        return new Connector(
                new ConnectorCalls(connectorDestination, clock), allowance, tokens, serviceUrls, references, new RetryTable(new SecureRandom()),
                Thread::sleep);
    }
}

package app.photosync.teams;

import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import app.photosync.identity.NeededTokens;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the connector client together. */
@Configuration(proxyBeanMethods = false)
class ConnectorConfiguration {

    /** With 25 messages in a second (docs/teams-rules.md 17), enough even where the connector takes a whole second for each. */
    private static final int PLACES = 32;

    @Bean
    Destination connectorDestination(Clock clock) {
        return new Destination("connector", PLACES, clock);
    }

    @Bean
    NeededTokens connectorTokens() {
        return new NeededTokens("connector", List.of(OwnToken.SCOPE), true);
    }

    @Bean
    Pause pause() {
        return Thread::sleep;
    }

    @Bean
    Connector connector(
            Destination connectorDestination, SendingAllowance allowance, AccessTokens tokens, ServiceUrls serviceUrls, ConversationReferences references,
            Pause pause, Clock clock) {
        return new Connector(
                new ConnectorCalls(connectorDestination, clock), allowance, new OwnToken(tokens), serviceUrls, references,
                new RetryTable(new SecureRandom()), pause);
    }
}

package app.photosync.teams;

import app.photosync.conversation.Deciding;
import app.photosync.conversation.Effects;
import app.photosync.conversation.Journal;
import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import com.azure.core.credential.AccessToken;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import reactor.core.publisher.Mono;

/** The rooms {@code teams} and {@code storage} alone, with a token for the connector that nobody checks. */
@EnableAutoConfiguration
@ComponentScan({"app.photosync.teams", "app.photosync.storage"})
class TeamsRooms {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Journal journal() {
        return Mockito.mock();
    }

    @Bean
    Deciding deciding(Effects effects) {
        return new Deciding(effects);
    }

    @Bean
    AccessTokens tokens(Clock clock) {
        return tokensSaying("connector-token", clock);
    }

    static AccessTokens tokensSaying(String value, Clock clock) {
        var token = new AccessToken(value, OffsetDateTime.now(clock).plusHours(1));
        return new AccessTokens(() -> request -> Mono.just(token), new Destination("token-endpoint", 1, clock), clock);
    }
}

package app.photosync.identity;

import app.photosync.http.Destination;
import com.azure.core.http.HttpClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * The tokens of the local mode end in real time, whatever the bot's clock shows: a test that moves it has not moved the token service's.
 * Test code, not found by component scanning.
 */
@Configuration(proxyBeanMethods = false)
public class LocalTokens {

    @Bean
    @Primary
    AccessTokens tokensInRealTime(IdentitySettings settings, HttpClient client, Destination tokenDestination) {
        return new AccessTokens(new Credentials(settings, client, tokenDestination)::configured, tokenDestination, Clock.systemUTC());
    }
}

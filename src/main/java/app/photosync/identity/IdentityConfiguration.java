package app.photosync.identity;

import app.photosync.http.Destination;
import app.photosync.http.HttpLimits;
import com.azure.core.http.HttpClient;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The token client is a bean of its own, so that another trust store can take its place. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
class IdentityConfiguration {

    /** One call a scope at a time: Graph, the connector, and two hosts of SharePoint for each geo. */
    private static final int PLACES = 8;

    @Bean
    Destination tokenDestination(Clock clock) {
        return new Destination("token-endpoint", PLACES, clock);
    }

    @Bean
    HttpClient tokenHttpClient() {
        return new TokenHttp(HttpLimits.client());
    }

    @Bean
    TokenWatch tokenWatch(AccessTokens tokens, ObjectProvider<NeededTokens> needed, Clock clock) {
        return new TokenWatch(tokens, needed.orderedStream().toList(), clock);
    }

    @Bean
    AccessTokens tokens(IdentitySettings settings, HttpClient tokenHttpClient, Destination tokenDestination, Clock clock) {
        return new AccessTokens(new Credentials(settings, tokenHttpClient, tokenDestination)::configured, tokenDestination, clock);
    }
}

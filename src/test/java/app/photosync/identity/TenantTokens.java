package app.photosync.identity;

import app.photosync.http.Destination;
import app.photosync.http.HttpLimits;
import app.photosync.identity.IdentitySettings.Credential;
import app.photosync.simulator.Simulator;
import com.azure.core.http.HttpClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The bot's real tokens, issued by the simulated tenant to the bot's certificate. */
public final class TenantTokens {

    private TenantTokens() {}

    public static AccessTokens of(Simulator simulator) {
        return askedFrom(simulator, simulator.app().tenantId());
    }

    /** @param limit for each answer of the authority */
    static AccessTokens askedFrom(Simulator simulator, Duration limit) {
        Destination tokenEndpoint = new Destination("token-endpoint", 8, Clock.systemUTC());
        return askedFrom(simulator, simulator.app().tenantId(), simulator.botCertificate(), tokenEndpoint,
                Clock.systemUTC(), limit);
    }

    static AccessTokens askedFrom(Simulator simulator, Path certificate) {
        return askedFrom(simulator, simulator.app().tenantId(), certificate,
                new Destination("token-endpoint", 8, Clock.systemUTC()), Clock.systemUTC());
    }

    static AccessTokens askedFrom(Simulator simulator, String tenantId) {
        return askedFrom(simulator, tenantId, new Destination("token-endpoint", 8, Clock.systemUTC()));
    }

    static AccessTokens askedFrom(Simulator simulator, String tenantId, Destination tokenEndpoint) {
        return askedFrom(simulator, tenantId, tokenEndpoint, Clock.systemUTC());
    }

    static AccessTokens askedFrom(Simulator simulator, String tenantId, Destination tokenEndpoint, Clock clock) {
        return askedFrom(simulator, tenantId, simulator.botCertificate(), tokenEndpoint, clock);
    }

    private static AccessTokens askedFrom(Simulator simulator, String tenantId, Path certificate, Destination tokenEndpoint, Clock clock) {
        return askedFrom(simulator, tenantId, certificate, tokenEndpoint, clock, HttpLimits.ANSWER);
    }

    private static AccessTokens askedFrom(
            Simulator simulator, String tenantId, Path certificate, Destination tokenEndpoint, Clock clock, Duration limit) {
        HttpClient trusting = new TokenHttp(HttpLimits.client().sslContext(simulator.trusting()), limit);
        IdentitySettings settings = new IdentitySettings(tenantId, simulator.app().clientId(), Credential.CERTIFICATE,
                certificate.toString(), "",
                URI.create(simulator.authorityUrl()), false);
        return new AccessTokens(new Credentials(settings, trusting, tokenEndpoint)::configured, tokenEndpoint, clock);
    }
}

package app.photosync.identity;

import app.photosync.http.HttpLimits;
import app.photosync.identity.IdentitySettings.Credential;
import app.photosync.simulator.Simulator;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import java.net.URI;
import java.time.Clock;

/** The bot's real tokens, issued by the simulated tenant to the bot's certificate. */
public final class TenantTokens {

    private TenantTokens() {}

    public static Tokens of(Simulator simulator) {
        return askedFrom(simulator, simulator.app().tenantId());
    }

    static Tokens askedFrom(Simulator simulator, String tenantId) {
        HttpClient trusting = new JdkHttpClientBuilder(HttpLimits.client().sslContext(simulator.trusting())).build();
        IdentitySettings settings = new IdentitySettings(tenantId, simulator.app().clientId(), Credential.CERTIFICATE, simulator.botCertificate().toString(), "",
                URI.create(simulator.authorityUrl()), false);
        return new Tokens(new Credentials(settings, trusting).configured(), Clock.systemUTC());
    }
}

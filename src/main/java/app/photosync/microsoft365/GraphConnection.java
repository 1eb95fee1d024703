package app.photosync.microsoft365;

import app.photosync.http.Destination;
import app.photosync.http.HttpLimits;
import app.photosync.identity.AccessTokens;
import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AzureIdentityAuthenticationProvider;
import com.microsoft.kiota.http.KiotaClientFactory;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import com.microsoft.kiota.http.middleware.ParametersNameDecodingHandler;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** Sets up the Graph SDK the way this bot needs it. */
final class GraphConnection {

    private static final String BEARER = "Bearer ";

    private GraphConnection() {}

    static GraphServiceClient to(Microsoft365Settings settings, AccessTokens tokens, Destination destination) {
        return to(settings, tokens, destination, HttpLimits.ANSWER);
    }

    /** @param limit from the request to the last byte of the answer; connecting may take {@link HttpLimits#CONNECT} more */
    static GraphServiceClient to(Microsoft365Settings settings, AccessTokens tokens, Destination destination, Duration limit) {
        Consumer<String> refused = authorization -> tokens.forget(settings.graphScope(), authorization.substring(BEARER.length()));
        OkHttpRequestAdapter adapter = new OkHttpRequestAdapter(
                authentication(settings, tokens.asCredential()), null, null, client(destination, refused, limit));
        adapter.setBaseUrl(settings.graphUrl().toString());
        return new GraphServiceClient(adapter);
    }

    /** With explicit hosts: given a credential alone, the SDK sends no Authorization to a host it does not know, and says nothing. */
    private static AzureIdentityAuthenticationProvider authentication(Microsoft365Settings settings, TokenCredential credential) {
        return new AzureIdentityAuthenticationProvider(credential, new String[] {settings.graphUrl().getHost()}, settings.graphScope());
    }

    /**
     * The SDK's retry handler is left out: on 429 it would block the thread for as long as Graph says, while the person could already be
     * told to wait. Its redirect handler is left out as well: nothing that this bot asks for is elsewhere, and a location that leads
     * nowhere has it ask for ever. {@link GraphLimits} comes first, so that it counts what comes out where an answer is packed.
     */
    private static OkHttpClient client(Destination destination, Consumer<String> refused, Duration limit) {
        Interceptor[] inThisOrder = {new GraphLimits(), new GraphGate(destination, refused), new ParametersNameDecodingHandler()};
        return KiotaClientFactory.create(inThisOrder)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(HttpLimits.CONNECT)
                .readTimeout(limit)
                .writeTimeout(limit)
                .callTimeout(HttpLimits.CONNECT.plus(limit))
                .build();
    }
}

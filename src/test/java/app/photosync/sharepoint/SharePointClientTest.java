package app.photosync.sharepoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import app.photosync.sharepoint.client.SharePointClient;
import app.photosync.sharepoint.client.SharePointHost;
import app.photosync.sharepoint.client.SharePointOperation;
import app.photosync.sharepoint.client.SharePointProblems;
import app.photosync.sharepoint.client.SharePointSettings;
import app.photosync.sharepoint.client.SharePointSettings.GeoSettings;
import app.photosync.sharepoint.client.SharePointSettings.ProfileHost;
import app.photosync.sync.SyncAs;
import com.azure.core.credential.AccessToken;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What goes over the wire with each request. */
class SharePointClientTest {

    private final CompletableFuture<Headers> received = new CompletableFuture<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.complete(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_user_agent_says_which_company_and_which_version_asks() {
        assertThat(headers().getFirst("User-Agent")).isEqualTo("NONISV|Contoso|PhotoSync/1.2.3");
    }

    @Test
    void json_is_asked_for_without_metadata() {
        assertThat(headers().getFirst("Accept")).isEqualTo("application/json;odata=nometadata");
    }

    @Test
    void the_token_is_the_one_for_this_host() {
        assertThat(headers().getFirst("Authorization")).isEqualTo("Bearer token for https://contoso-my.sharepoint.com/.default");
    }

    private Headers headers() {
        String address = "http://localhost:" + server.getAddress().getPort();
        SharePointSettings settings = new SharePointSettings(List.of(new GeoSettings("central", address, address, "", "")),
                SyncAs.APPLICATION, ProfileHost.MY_SITE, "Contoso", "");
        AccessTokens tokens = new AccessTokens(
                () -> request ->
                Mono.just(new AccessToken("token for " + request.getScopes().getFirst(), OffsetDateTime.now().plusHours(1))),
                new Destination("token-endpoint", 1, Clock.systemUTC()), Clock.systemUTC());
        SharePointClient client = new SharePointConfiguration().sharePointClient(
                settings, new Destination("sharepoint", 1, Clock.systemUTC()), tokens, new SharePointProblems(Clock.systemUTC()), "1.2.3");
        client.get(SharePointHost.at(address, "https://contoso-my.sharepoint.com"), "/_api/web",
                new SharePointOperation("a test", "a permission"));
        return received.join();
    }
}

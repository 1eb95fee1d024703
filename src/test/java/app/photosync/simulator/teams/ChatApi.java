package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.token.Certificates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The addresses of {@link ChatPart}, as a program calls them. */
final class ChatApi {

    /** One for all chats: each client has a thread of its own, and thousands of people may chat. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .sslContext(Certificates.ofThisRun().trusting()).build();

    private final String baseUrl;

    ChatApi(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    List<SeenMessage> messages(String aadObjectId) {
        return call(HttpRequest.newBuilder(address(aadObjectId, "messages")).GET()).path("messages").valueStream()
                .map(SeenMessage::of).toList();
    }

    /** @return what the bot answered: {@code status} and {@code body} */
    JsonNode post(String aadObjectId, String what, Map<String, Object> body) {
        return call(HttpRequest.newBuilder(address(aadObjectId,
                what)).POST(BodyPublishers.ofByteArray(Exchange.JSON.writeValueAsBytes(body))));
    }

    private URI address(String aadObjectId, String what) {
        return URI.create(baseUrl + "/_chat/" + aadObjectId + "/" + what);
    }

    private JsonNode call(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError("The simulated Teams answered " + response.statusCode() + ": " + new String(response.body()));
            }
            return Exchange.JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the simulated Teams was asked", e);
        }
    }
}

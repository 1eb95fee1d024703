package app.photosync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The bot's messaging endpoint, for bodies that no Teams client would send. */
final class Webhook {

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    Webhook(LocalMode local) {
        address = URI.create(local.botUrl() + "/api/messages");
    }

    int statusOf(String body) {
        return statusOf(body.getBytes(StandardCharsets.UTF_8));
    }

    /** @return HTTP's status; a connection that ends without one fails the test */
    int statusOf(byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException("the bot gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the bot was asked", e);
        }
    }
}

package app.photosync.simulator.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.simulator.Simulator;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Listens to the events of one person's chat as the page does. */
final class OpenPage implements AutoCloseable {

    private final HttpClient http;
    private final StringBuffer heard = new StringBuffer();

    private OpenPage(HttpClient http, InputStream events) {
        this.http = http;
        Thread.ofVirtual().start(() -> {
            Scanner lines = new Scanner(events, StandardCharsets.UTF_8);
            while (lines.hasNextLine()) {
                heard.append(lines.nextLine()).append('\n');
            }
        });
    }

    static OpenPage of(Simulator simulator, String aadObjectId) throws Exception {
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + "/_chat/events?user=" + aadObjectId)).build();
        return new OpenPage(http, http.send(request, BodyHandlers.ofInputStream()).body());
    }

    void waitFor(String... texts) {
        await().untilAsserted(() -> assertThat(heard.toString()).contains(texts));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

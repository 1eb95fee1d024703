package app.photosync.reliability;

import app.photosync.simulator.server.Exchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Brings activities to replicas as the channel does, and remembers how long each answer took. */
final class Deliveries {

    /** As long as Teams waits (docs/teams-rules.md 15). */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3)).build();
    private final Queue<Duration> acknowledged = new ConcurrentLinkedQueue<>();

    enum Outcome {
        ACKNOWLEDGED,
        /** No answer, or one that makes Teams send the activity again. */
        NOT_TAKEN
    }

    /** @param replica its address for messages */
    Outcome deliver(Map<String, Object> activity, URI replica) {
        HttpRequest request = HttpRequest.newBuilder(replica).timeout(PATIENCE).header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(Exchange.JSON.writeValueAsBytes(activity))).build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200 || isFailure(answer.body())) {
                return Outcome.NOT_TAKEN;
            }
            acknowledged.add(Duration.ofNanos(System.nanoTime() - start));
            return Outcome.ACKNOWLEDGED;
        } catch (IOException nobodyThere) {
            return Outcome.NOT_TAKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An invoke that failed says so in its body. */
    private static boolean isFailure(byte[] body) {
        return body.length > 0 && Exchange.JSON.readTree(body).path("statusCode").asInt(200) >= 500;
    }

    /** How long the acknowledged ones took. */
    Queue<Duration> acknowledged() {
        return acknowledged;
    }
}

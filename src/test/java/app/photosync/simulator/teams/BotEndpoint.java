package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers activities to the bot, each with a token. Waits as long as Teams does: 15 seconds for a message, 5 for an invoke
 * (docs/teams-rules.md 15 and 16).
 */
final class BotEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BotEndpoint.class);

    private final URI messaging;
    private final ChannelTokens tokens;
    private final Traffic traffic;
    private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();

    BotEndpoint(URI messaging, ChannelTokens tokens, Traffic traffic) {
        this.messaging = messaging;
        this.tokens = tokens;
        this.traffic = traffic;
    }

    BotAnswer deliver(Map<String, Object> activity) throws InterruptedException {
        Instant time = Instant.now();
        BotAnswer answer = post(activity);
        traffic.delivered(time, activity, messaging.getPath(), answer.status());
        return answer;
    }

    private BotAnswer post(Map<String, Object> activity) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(messaging).timeout(limit(activity))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + tokens.token())
                .POST(BodyPublishers.ofByteArray(Exchange.JSON.writeValueAsBytes(activity)))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new BotAnswer(response.statusCode(), response.body());
        } catch (IOException e) {
            LOG.warn("event=bot_not_reached type={} cause={}", activity.get("type"), e.toString());
            return BotAnswer.NONE;
        }
    }

    private static Duration limit(Map<String, Object> activity) {
        return Duration.ofSeconds("invoke".equals(activity.get("type")) ? 5 : 15);
    }
}

package app.photosync.teams;

import app.photosync.http.CallPermit;
import app.photosync.http.Destination;
import app.photosync.http.DestinationClosed;
import app.photosync.http.HttpAnswer;
import app.photosync.http.HttpLimits;
import app.photosync.http.LimitedClient;
import app.photosync.http.RetryAfter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** One HTTP call to the connector, with time limits and not before the connector wants one. Knows nothing of trying again. */
final class ConnectorCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorCalls.class);
    private static final int MOST_BYTES = 64 * 1024;

    /** From the request to its end, connecting included. */
    static final Duration BRIEF = Duration.ofSeconds(1);

    private static final String USER_AGENT = "PhotoSyncBot";

    private final LimitedClient http = new LimitedClient(HttpLimits.client());
    private final Destination connector;
    private final Clock clock;
    private final Duration limit;

    ConnectorCalls(Destination connector, Clock clock) {
        this(connector, clock, HttpLimits.ANSWER);
    }

    /** @param limit from each call to the last byte of its answer */
    ConnectorCalls(Destination connector, Clock clock, Duration limit) {
        this.connector = connector;
        this.clock = clock;
        this.limit = limit;
    }

    /** How long no call may be made; zero where one may. */
    Duration shutFor() {
        return connector.shutFor();
    }

    /**
     * @param leaving called right before the call is made
     * @throws DestinationClosed when it was not made
     */
    Attempt call(HttpMethod method, URI address, String bearer, byte[] json, Runnable leaving) throws DestinationClosed {
        try (CallPermit _ = connector.enter()) {
            leaving.run();
            return exchanged(method, address, bearer, json, limit);
        } catch (DestinationClosed closed) {
            throw closed;
        } catch (IOException e) {
            return neverLeft(e) ? new Attempt.Unreachable() : new Attempt.Unanswered();
        }
    }

    /** A post that is not worth waiting for: now or not at all, and given up after {@link #BRIEF}. */
    void callBriefly(URI address, String bearer, byte[] json) {
        try (CallPermit _ = connector.enter(Duration.ZERO)) {
            exchanged(HttpMethod.POST, address, bearer, json, BRIEF);
        } catch (IOException e) {
            LOG.info("event=brief_call_given_up reason={}", e.getClass().getSimpleName());
        }
    }

    private Attempt exchanged(HttpMethod method, URI address, String bearer, byte[] json, Duration within) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header(HttpHeaders.USER_AGENT, USER_AGENT)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .method(method.name(), BodyPublishers.ofByteArray(json))
                .build();
        return answered(http.send(request, MOST_BYTES, within));
    }

    private static boolean neverLeft(IOException cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private Attempt answered(HttpAnswer answer) {
        Optional<String> retryAfter = answer.header(HttpHeaders.RETRY_AFTER);
        connector.answered(answer.status(), retryAfter);
        return new Attempt.Answered(answer.status(), waiting(retryAfter), text(answer.body(), "/id", ""),
                text(answer.body(), "/error/code", String.valueOf(answer.status())));
    }

    private Optional<Duration> waiting(Optional<String> retryAfter) {
        Instant now = clock.instant();
        return retryAfter.map(header -> Duration.between(now, RetryAfter.notBefore(Optional.of(header), now)));
    }

    private static String text(byte[] body, String pointer, String otherwise) {
        try {
            ObjectNode json = ActivityJson.object(body);
            return json.at(pointer).asText(otherwise);
        } catch (BadActivity e) {
            return otherwise;
        }
    }
}

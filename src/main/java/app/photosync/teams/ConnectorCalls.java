package app.photosync.teams;

import app.photosync.http.CallPermit;
import app.photosync.http.Destination;
import app.photosync.http.DestinationClosed;
import app.photosync.http.HttpLimits;
import app.photosync.http.RetryAfter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** One HTTP call to the connector, with time limits and not before the connector wants one. Knows nothing of trying again. */
final class ConnectorCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorCalls.class);
    private static final int MOST_BYTES = 64 * 1024;

    /** From the request to its end, connecting included. */
    static final Duration BRIEF = Duration.ofSeconds(1);

    private static final String USER_AGENT = "PhotoSyncBot";

    private final RestClient http;
    private final RestClient hurried;
    private final Destination connector;
    private final Clock clock;

    ConnectorCalls(Destination connector, Clock clock) {
        this.connector = connector;
        this.clock = clock;
        HttpClient client = HttpLimits.client().build();
        http = within(HttpLimits.ANSWER, client);
        hurried = within(BRIEF, client);
    }

    private static RestClient within(Duration limit, HttpClient client) {
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(limit);
        return RestClient.builder()
                .requestFactory(requests)
                .defaultHeader(HttpHeaders.USER_AGENT, USER_AGENT)
                .build();
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
            return exchanged(http, method, address, bearer, json);
        } catch (ResourceAccessException e) {
            return neverLeft(e.getCause()) ? new Attempt.Unreachable() : new Attempt.Unanswered();
        }
    }

    /** A post that is not worth waiting for: now or not at all, and given up after {@link #BRIEF}. */
    void callBriefly(URI address, String bearer, byte[] json) {
        try (CallPermit _ = connector.enter(Duration.ZERO)) {
            exchanged(hurried, HttpMethod.POST, address, bearer, json);
        } catch (DestinationClosed | ResourceAccessException e) {
            LOG.info("event=brief_call_given_up reason={}", e.getClass().getSimpleName());
        }
    }

    private Attempt exchanged(RestClient client, HttpMethod method, URI address, String bearer, byte[] json) {
        return client.method(method)
                .uri(address)
                .headers(headers -> headers.setBearerAuth(bearer))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange((request, response) -> answered(response));
    }

    private static boolean neverLeft(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private Attempt answered(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        Optional<String> retryAfter = Optional.ofNullable(response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
        connector.answered(status, retryAfter);
        byte[] body = response.getBody().readNBytes(MOST_BYTES);
        return new Attempt.Answered(status, waiting(retryAfter), text(body, "/id", ""),
                text(body, "/error/code", String.valueOf(status)));
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

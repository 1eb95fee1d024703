package app.photosync.teams;

import app.photosync.http.Destination;
import app.photosync.http.DestinationClosed;
import app.photosync.http.HttpLimits;
import app.photosync.http.Place;
import app.photosync.http.RetryAfter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** One HTTP call to the connector, with time limits and not before the connector wants one. Knows nothing of trying again. */
final class ConnectorCalls {

    private static final int MOST_BYTES = 64 * 1024;
    private static final String USER_AGENT = "PhotoSyncBot";

    private final RestClient http;
    private final Destination connector;
    private final Clock clock;

    ConnectorCalls(Destination connector, Clock clock) {
        this.connector = connector;
        this.clock = clock;
        var requests = new JdkClientHttpRequestFactory(HttpLimits.client().build());
        requests.setReadTimeout(HttpLimits.ANSWER);
        http = RestClient.builder()
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
        try (Place _ = connector.enter()) {
            leaving.run();
            return http.method(method)
                    .uri(address)
                    .headers(headers -> headers.setBearerAuth(bearer))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json)
                    .exchange((request, response) -> answered(response));
        } catch (ResourceAccessException e) {
            return neverLeft(e.getCause()) ? new Attempt.Unreachable() : new Attempt.Unanswered();
        }
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

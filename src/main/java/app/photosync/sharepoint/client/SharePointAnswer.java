package app.photosync.sharepoint.client;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back, whatever its status.
 *
 * @param contentType without parameters, lower case; empty when missing
 * @param challenge the {@code WWW-Authenticate} header or empty
 */
public record SharePointAnswer(int status, String contentType, Optional<String> retryAfter, String challenge, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Throttled or down: nothing was decided. */
    boolean isBusy() {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** @return empty when the body is no JSON, whatever the content type says */
    public Optional<JsonNode> json() {
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** To be searched for codes, never logged. */
    String text() {
        return new String(body, 0, Math.min(body.length, 4_000), StandardCharsets.UTF_8);
    }
}

package app.photosync.teams;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** The bytes of a request, as long as they are few (docs/teams-rules.md 24). */
final class ActivityBody {

    private static final int MOST_BYTES = 256 * 1024;

    private ActivityBody() {}

    /** Reads no more than is needed to know that a body is too large: then the answer is empty. */
    static Optional<byte[]> of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return body.length > MOST_BYTES ? Optional.empty() : Optional.of(body);
    }
}

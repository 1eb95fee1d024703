package app.photosync.teams;

import java.time.Duration;
import java.util.Optional;

/** What one HTTP call to the connector came to. */
sealed interface Attempt {

    /**
     * @param retryAfter how long the connector asked to wait
     * @param id of the message, when the answer named one, else empty
     * @param error the connector's error code, or the status where it gave none
     */
    record Answered(int status, Optional<Duration> retryAfter, String id, String error) implements Attempt {

        boolean succeeded() {
            return status >= 200 && status < 300;
        }

        boolean refusesTheToken() {
            return status == 401;
        }
    }

    /** No connection: the call never left. */
    record Unreachable() implements Attempt {}

    /** The call has left and no answer came. */
    record Unanswered() implements Attempt {}
}

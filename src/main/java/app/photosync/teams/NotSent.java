package app.photosync.teams;

/** Nothing has reached the connector, or it has turned the call away for now: the same may succeed later, and not deliver twice. */
public final class NotSent extends RuntimeException {

    /** @param reason a word for logs */
    public NotSent(String reason) {
        super(reason);
    }

    NotSent(String reason, Throwable cause) {
        super(reason, cause);
    }
}

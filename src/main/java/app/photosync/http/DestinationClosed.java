package app.photosync.http;

import java.io.IOException;
import java.time.Instant;

/** A call that was not made: its destination wants none before a moment, or has as many as it may have. Nothing has left. */
public final class DestinationClosed extends IOException {

    private final transient Instant notBefore;

    private DestinationClosed(String message, Instant notBefore) {
        super(message);
        this.notBefore = notBefore;
    }

    static DestinationClosed until(String name, Instant notBefore) {
        return new DestinationClosed(name + " not before " + notBefore, notBefore);
    }

    static DestinationClosed full(String name, int places, Instant notBefore) {
        return new DestinationClosed(name + " has " + places + " calls under way, and no place for another", notBefore);
    }

    /** When it is worth to ask again. */
    public Instant notBefore() {
        return notBefore;
    }
}

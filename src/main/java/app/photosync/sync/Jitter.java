package app.photosync.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Lets those who wait for the same busy service come back one after the other: never early, and late by up to a fifth of their wait. */
public final class Jitter {

    private static final double MOST = 0.2;

    private final RandomGenerator jitter;

    public Jitter(RandomGenerator jitter) {
        this.jitter = jitter;
    }

    /** @return {@code earliest} itself when it has come already */
    public Instant over(Instant earliest, Instant now) {
        long wait = Math.max(0, Duration.between(now, earliest).toMillis());
        return earliest.plusMillis((long) (wait * MOST * jitter.nextDouble()));
    }
}

package app.photosync.sync.steps;

import app.photosync.sync.Jitter;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** How long a sync waits for a busy service: as it was told, a little spread so that not everybody comes back at once, at most a day. */
final class WaitPolicy {

    private static final Duration LIMIT = Duration.ofHours(24);
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private final Jitter spread;

    WaitPolicy(RandomGenerator jitter) {
        this.spread = new Jitter(jitter);
    }

    boolean hasEnded(Instant waitingSince, Instant now) {
        return Duration.between(waitingSince, now).compareTo(LIMIT) >= 0;
    }

    /** @param notBefore what the service asked for; never tried earlier than that */
    Instant nextTry(Instant notBefore, Instant now) {
        Instant earliest = notBefore.isAfter(now.plus(SHORTEST)) ? notBefore : now.plus(SHORTEST);
        return spread.over(earliest, now);
    }
}

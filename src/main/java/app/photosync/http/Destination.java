package app.photosync.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service that the bot calls. A slow one can bind only so many calls at once, and one that says {@code Retry-After} gets no call of
 * anybody before that moment: throttling counts per application (docs/domain.md 2), and calls that were throttled count too.
 *
 * <p>Every call goes {@code try (Place place = destination.enter()) { ... destination.answered(...) }}. Nothing is repeated here. Safe for
 * many threads.
 */
public final class Destination {

    private static final Logger LOG = LoggerFactory.getLogger(Destination.class);

    private static final Duration LONGEST_WAIT_FOR_A_PLACE = Duration.ofSeconds(2);

    /** Elsewhere {@code Retry-After} means something else: with 202 and 301 it asks for no pause. */
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    private final String name;
    private final int places;
    private final Clock clock;
    private final Semaphore free;
    private final AtomicReference<Instant> gate = new AtomicReference<>(Instant.MIN);

    /**
     * How it stands at this moment.
     *
     * @param inUse calls under way
     * @param notBefore present while the gate is shut: when it opens
     */
    public record State(String name, int places, int inUse, Optional<Instant> notBefore) {}

    /**
     * @param name one word, for logs and health
     * @param places how many calls may be under way at once
     */
    public Destination(String name, int places, Clock clock) {
        this.name = name;
        this.places = places;
        this.clock = clock;
        this.free = new Semaphore(places, true);
    }

    /**
     * A place for one call; waits for it for 2 s at most, first come, first served.
     *
     * @throws DestinationClosed when the gate is shut, or no place became free in that time
     */
    public CallPermit enter() throws DestinationClosed {
        return enter(LONGEST_WAIT_FOR_A_PLACE);
    }

    /** @param patience how long to wait for a place at most; zero for "now or not at all" */
    public CallPermit enter(Duration patience) throws DestinationClosed {
        refuseWhileShut();
        if (!isFreeWithin(patience)) {
            throw DestinationClosed.full(name, places, clock.instant().plus(RetryAfter.SHORTEST));
        }
        CallPermit place = new CallPermit(free);
        try {
            refuseWhileShut();
            return place;
        } catch (DestinationClosed shutMeanwhile) {
            place.close();
            throw shutMeanwhile;
        }
    }

    /**
     * To be told of every answer. One that is too busy and says for how long shuts the gate; without the header only this one call has
     * failed.
     */
    public void answered(int status, Optional<String> retryAfter) {
        if (BUSY.contains(status) && retryAfter.isPresent()) {
            Instant opens = RetryAfter.notBefore(retryAfter, clock.instant());
            Instant before = gate.getAndAccumulate(opens, Destination::later);
            if (opens.isAfter(before)) {
                LOG.warn("event=destination_shut destination={} status={} not_before={}", name, status, opens);
            }
        }
    }

    /** When the gate opens; empty while it is open. */
    public Optional<Instant> notBefore() {
        return Optional.of(gate.get()).filter(opens -> clock.instant().isBefore(opens));
    }

    /** How long the gate stays shut; zero while it is open. */
    public Duration shutFor() {
        Instant now = clock.instant();
        Instant opens = gate.get();
        return now.isBefore(opens) ? Duration.between(now, opens) : Duration.ZERO;
    }

    public State state() {
        return new State(name, places, places - free.availablePermits(), notBefore());
    }

    private void refuseWhileShut() throws DestinationClosed {
        Optional<Instant> opens = notBefore();
        if (opens.isPresent()) {
            throw DestinationClosed.until(name, opens.get());
        }
    }

    private boolean isFreeWithin(Duration patience) {
        try {
            return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

package app.photosync.reliability;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;

/** Stops one replica at a time at a random moment under load, until the others have long taken it for dead, and lets it go on then. */
final class Pauser {

    private static final int MOST_BETWEEN = 12;

    /** A turn and a step of a sync take about as long. */
    private static final int MOST_MILLIS_LATER = 300;

    private final Replicas replicas;
    private final Load load;
    private final Duration pause;
    private final Random random;
    private int inFlight;

    /** @param pause longer than a lease and the time until somebody looks for those that have ended */
    Pauser(Replicas replicas, Load load, Duration pause, long seed) {
        this.replicas = replicas;
        this.load = load;
        this.pause = pause;
        this.random = new Random(seed);
    }

    void pause(int times) {
        for (int time = 0; time < times; time++) {
            int until = load.progress() + 1 + random.nextInt(MOST_BETWEEN);
            await("some work before the next pause").atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(1))
                    .until(() -> load.progress() >= until);
            passes(Duration.ofMillis(random.nextInt(MOST_MILLIS_LATER)));
            Replica victim = replicas.all().get(random.nextInt(replicas.all().size()));
            victim.pause();
            inFlight += replicas.inbox().leaving();
            passes(pause);
            victim.wake();
        }
    }

    private static void passes(Duration span) {
        await().atMost(span.plusMinutes(1)).pollDelay(span).pollInterval(Duration.ofMillis(1)).until(() -> true);
    }

    /** At most so many answers were on their way at the moments of the pauses. */
    int inFlight() {
        return inFlight;
    }
}

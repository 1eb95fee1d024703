package app.photosync.reliability;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;

/** Kills one replica at a time, whenever some more work has been done, and starts it again. */
final class Killer {

    private static final int MOST_BETWEEN = 12;

    private final Replicas replicas;
    private final Load load;
    private final Random random;
    private int inFlight;

    Killer(Replicas replicas, Load load, long seed) {
        this.replicas = replicas;
        this.load = load;
        this.random = new Random(seed);
    }

    void kill(int times) {
        for (int time = 0; time < times; time++) {
            int until = load.progress() + 1 + random.nextInt(MOST_BETWEEN);
            await("some work before the next kill").atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(1))
                    .until(() -> load.progress() >= until);
            Replica victim = replicas.all().get(random.nextInt(replicas.all().size()));
            victim.kill();
            inFlight += replicas.inbox().leaving();
            victim.start().awaitReady();
        }
    }

    /** At most so many answers were on their way at the moments of the kills. */
    int inFlight() {
        return inFlight;
    }
}

package app.photosync.reliability;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Delivers as Teams does: to any replica, and once more when nobody took it. */
final class Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<URI> replicas;
    private final Random random;
    private final Deliveries deliveries = new Deliveries();

    /** @param replicas their addresses for messages */
    Channel(List<URI> replicas, Random random) {
        this.replicas = replicas;
        this.random = random;
    }

    void deliver(Map<String, Object> activity) {
        await("a replica takes the activity").atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(200))
                .until(() -> deliveries.deliver(activity, any()) == Deliveries.Outcome.ACKNOWLEDGED);
    }

    private URI any() {
        return replicas.get(random.nextInt(replicas.size()));
    }

    Collection<Duration> latencies() {
        return deliveries.acknowledged();
    }

    int acknowledged() {
        return deliveries.acknowledged().size();
    }
}

package app.photosync.reliability;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** How long things took. */
final class Latencies {

    private final List<Duration> sorted;

    Latencies(Collection<Duration> all) {
        sorted = all.stream().sorted().toList();
    }

    /** @param percent 1 to 100 @return what so many per cent did not exceed */
    Duration percentile(int percent) {
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }

    Duration slowest() {
        return sorted.getLast();
    }

    @Override
    public String toString() {
        return "count=%d p50_ms=%d p99_ms=%d slowest_ms=%d".formatted(
                sorted.size(), percentile(50).toMillis(), percentile(99).toMillis(), slowest().toMillis());
    }
}

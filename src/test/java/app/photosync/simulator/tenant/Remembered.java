package app.photosync.simulator.tenant;

import java.util.ArrayList;
import java.util.List;

/** A value and what it was before, for services that lag behind a change. */
final class Remembered<T> {

    private record Version<T>(T value, long sinceNanos) {
    }

    private final List<Version<T>> versions = new ArrayList<>();

    Remembered(T first) {
        set(first);
    }

    synchronized void set(T value) {
        versions.add(new Version<>(value, System.nanoTime()));
    }

    synchronized T now() {
        return versions.getLast().value();
    }

    /** The value as it was so long ago; the very first value was there for ever. */
    synchronized T seenWith(long lagMillis) {
        long seen = System.nanoTime() - lagMillis * 1_000_000;
        return versions.reversed().stream().filter(version -> version.sinceNanos() - seen <= 0).findFirst()
                .orElse(versions.getFirst()).value();
    }
}

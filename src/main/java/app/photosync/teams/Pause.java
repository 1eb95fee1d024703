package app.photosync.teams;

import java.time.Duration;

/** Waits between two tries; in tests, nobody waits. */
@FunctionalInterface
interface Pause {

    void of(Duration duration) throws InterruptedException;
}

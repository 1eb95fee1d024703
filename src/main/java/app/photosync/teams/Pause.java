package app.photosync.teams;

import java.time.Duration;

/**
 * Waits between two tries, until that much time has passed on the bot's clock. In tests nobody waits, or the clock that stands still goes on
 * meanwhile: what waits for a moment would otherwise wait forever.
 */
@FunctionalInterface
interface Pause {

    void of(Duration duration) throws InterruptedException;
}

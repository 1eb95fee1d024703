package app.photosync.teams;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Shows once that an answer is on its way, if it takes more than a second (teams-rules 1). The SDK's middleware for this never stops.
 */
final class Typing {

    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Runnable show;
    private boolean over;

    private Typing(Runnable show) {
        this.show = show;
    }

    /** @param later runs what it is given after {@link #PATIENCE} */
    static Typing after(Executor later, Runnable show) {
        Typing typing = new Typing(show);
        CompletableFuture.runAsync(typing::showUnlessOver, later);
        return typing;
    }

    /** From here on nothing is shown. Waits for one that is just on its way, so that it cannot come after the answer. */
    synchronized void end() {
        over = true;
    }

    private synchronized void showUnlessOver() {
        if (!over) {
            show.run();
        }
    }
}

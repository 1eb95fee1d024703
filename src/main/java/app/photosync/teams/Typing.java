package app.photosync.teams;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Shows once that an answer is on its way, if it takes more than a second (docs/teams-rules.md 1). The SDK's middleware for this never
 * stops.
 */
final class Typing {

    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Consumer<BooleanSupplier> show;
    private final CountDownLatch arrived = new CountDownLatch(1);
    private boolean over;
    private boolean onItsWay;

    private Typing(Consumer<BooleanSupplier> show) {
        this.show = show;
    }

    /**
     * @param later runs what it is given after {@link #PATIENCE}
     * @param show gets the question whether it may still leave, to be asked right before it does; returns when it has arrived
     */
    static Typing after(Executor later, Consumer<BooleanSupplier> show) {
        Typing typing = new Typing(show);
        CompletableFuture.runAsync(typing::show, later);
        return typing;
    }

    /**
     * From here on nothing is shown. Only one that has left already is waited for, so that it cannot come after the answer; for as long as
     * such a call may take, which is a second.
     */
    void end() {
        if (endsOnItsWay()) {
            try {
                arrived.await(ConnectorCalls.BRIEF.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void show() {
        try {
            show.accept(this::mayLeave);
        } finally {
            arrived.countDown();
        }
    }

    private synchronized boolean mayLeave() {
        onItsWay = !over;
        return onItsWay;
    }

    private synchronized boolean endsOnItsWay() {
        over = true;
        return onItsWay;
    }
}

package app.photosync.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does the same for many, some of them at once or one after the other. */
final class Together {

    private Together() {}

    /** @param atOnce how many at most; returns when all are done, and fails with the first that failed */
    static <T> void forEach(Iterable<T> all, int atOnce, Consumer<T> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<?>> started = new ArrayList<>();
            all.forEach(one -> started.add(threads.submit(() -> work.accept(one))));
            await(started, threads);
        }
    }

    /**
     * Begins with the next one after each pause, whether the one before is done or not. Returns when all are done, and fails with the first
     * that failed.
     */
    static <T> void oneEvery(Duration pause, List<T> all, Consumer<T> work) {
        try (ScheduledExecutorService threads = Executors.newScheduledThreadPool(all.size(), Thread.ofVirtual().factory())) {
            List<Future<?>> started = new ArrayList<>();
            for (int place = 0; place < all.size(); place++) {
                T one = all.get(place);
                started.add(threads.schedule(() -> work.accept(one), pause.multipliedBy(place).toNanos(), TimeUnit.NANOSECONDS));
            }
            await(started, threads);
        }
    }

    private static void await(List<Future<?>> started, ExecutorService threads) {
        try {
            for (Future<?> one : started) {
                one.get();
            }
        } catch (ExecutionException e) {
            threads.shutdownNow();
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

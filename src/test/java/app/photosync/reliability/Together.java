package app.photosync.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same for many, some of them at once. */
final class Together {

    private Together() {}

    /** @param atOnce how many at most; returns when all are done, and fails with the first that failed */
    static <T> void forEach(Iterable<T> all, int atOnce, Consumer<T> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<?>> started = new ArrayList<>();
            all.forEach(one -> started.add(threads.submit(() -> work.accept(one))));
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
}

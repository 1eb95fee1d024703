package app.photosync.http;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether something is due, on one thread of its own: at once, and then half a second after the last look has ended.
 * So nothing is ever done twice at the same time. Closing it interrupts what is under way.
 */
public final class BackgroundWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final ScheduledExecutorService thread;

    private BackgroundWork(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name(name).factory());
    }

    /** @param look decides by itself whether anything is due, and is quick when nothing is */
    public static BackgroundWork of(String name, Runnable look) {
        BackgroundWork work = new BackgroundWork(name);
        work.thread.scheduleWithFixedDelay(() -> outliving(name, look), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        return work;
    }

    /** An executor ends a task that throws, and says nothing. */
    private static void outliving(String name, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException unexpected) {
            LOG.error("event=background_work_failed work={}", name, unexpected);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

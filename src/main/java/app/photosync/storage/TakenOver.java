package app.photosync.storage;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A replica that looked dead for a while finds its task in other hands when it wants to end it. The library takes that for a bug. */
final class TakenOver {

    private static final Logger LOG = LoggerFactory.getLogger(TakenOver.class);

    private TakenOver() {}

    static void isNoError(Runnable completion) {
        try {
            completion.run();
        } catch (ExecutionException e) {
            LOG.warn("event=task_taken_over task={}", e.getTaskName());
        }
    }
}

package app.photosync.storage;

import app.photosync.sync.Later;
import app.photosync.sync.steps.SyncWork;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code sync}, one instance for each operation: a step at a time, on one replica at a time. */
@Configuration(proxyBeanMethods = false)
class SyncTask {

    static final String NAME = "sync";

    private static final TaskDescriptor<Void> SYNC = TaskDescriptor.of(NAME);
    private static final TaskDescriptor<Void> SWEEP = TaskDescriptor.of("sync-sweep");

    private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);
    private static final Duration OLD_ENOUGH = Duration.ofSeconds(10);

    private final Clock clock;

    SyncTask(Clock clock) {
        this.clock = clock;
    }

    @Bean
    Task<?> syncSteps(ObjectProvider<SyncWork> work) {
        return Repeating.task(SYNC, operation -> work.getObject().advance(operation));
    }

    /** A press saves the operation first and its task then; what a crash has left between the two goes on here. */
    @Bean
    Task<?> syncSweep(ObjectProvider<AbandonedSyncs> abandoned) {
        return Tasks.recurring(SWEEP, FixedDelay.of(SWEEP_EVERY))
                .execute((instance, context) -> abandoned.getObject().begun(clock.instant().minus(OLD_ENOUGH))
                        .forEach(id -> context.getSchedulerClient().scheduleIfNotExists(SYNC.instance(id).scheduledTo(clock.instant()))));
    }

    @Bean
    Later later(Scheduler scheduler) {
        return (when, operation) -> Repeating.at(scheduler, SYNC.instance(operation).scheduledTo(when));
    }
}

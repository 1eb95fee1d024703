package app.photosync.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Tasks whose step says when the next one is due. A step that fails is taken again, later and later; a dead replica's by another one. */
final class Repeating {

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final double LATER_EACH_TIME = 2;
    private static final FailureHandler<Void> COMING_BACK =
            new FailureHandler.ExponentialBackoffFailureHandler<>(AFTER_FAILURE, LATER_EACH_TIME);

    private Repeating() {}

    /** @param step takes the instance's id; returns when to come again, or nothing at the end */
    static Task<Void> task(TaskDescriptor<Void> descriptor, Function<String, Optional<Instant>> step) {
        return Tasks.custom(descriptor)
                .onFailure((complete, operations) -> TakenOver.isNoError(() -> COMING_BACK.onFailure(complete, operations)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Optional<Instant> again = step.apply(instance.getId());
                    return (complete, operations) -> TakenOver.isNoError(
                            () -> again.ifPresentOrElse(when -> operations.reschedule(complete, when), operations::stop));
                });
    }

    static void at(SchedulerClient scheduler, SchedulableInstance<Void> instance) {
        try {
            scheduler.schedule(instance, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException itIsAlreadyAtWork) {
            // its own step says when it comes again
        }
    }
}

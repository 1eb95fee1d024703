package app.photosync.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The task {@code inbox}, one instance for each conversation with something to answer: so the lease of db-scheduler is the lease on the
 * conversation, and its activities are answered one at a time over all replicas.
 */
@Configuration(proxyBeanMethods = false)
class ConversationTask {

    private static final TaskDescriptor<Void> INBOX = TaskDescriptor.of("inbox");
    private static final TaskDescriptor<Void> SWEEP = TaskDescriptor.of("inbox-sweep");

    /** A crash between two statements may leave an activity that no task knows of; answered within 30 seconds, it is not lost. */
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);

    private final Clock clock;

    ConversationTask(Clock clock) {
        this.clock = clock;
    }

    /** Starts the conversation's task, unless there is one. */
    static void wake(SchedulerClient scheduler, String conversationId, Instant now) {
        scheduler.scheduleIfNotExists(INBOX.instance(conversationId).scheduledTo(now));
    }

    @Bean
    Task<?> inbox(ObjectProvider<ConversationAnswering> answering, ObjectProvider<LeaseTable> leases) {
        return Tasks.custom(INBOX)
                .onFailure((complete, operations) -> TakenOver.isNoError(() -> operations.reschedule(complete, clock.instant())))
                .onDeadExecutionRevive()
                .execute((instance, context) -> answerAll(instance, context, answering.getObject(), leases.getObject()));
    }

    @Bean
    Task<?> inboxSweep(ObjectProvider<InboxTable> table) {
        return Tasks.recurring(SWEEP, FixedDelay.of(SWEEP_EVERY))
                .execute((instance, context) -> table.getObject().conversationsWithUnanswered()
                        .forEach(conversation -> wake(context.getSchedulerClient(), conversation, clock.instant())));
    }

    private CompletionHandler<Void> answerAll(
            TaskInstance<Void> instance, ExecutionContext context, ConversationAnswering answering, LeaseTable leases) {
        return switch (answering.answerAll(instance.getId(), leases.of(context))) {
            case ConversationAnswering.Pace.Later(Duration wait) ->
                    (complete, operations) -> TakenOver.isNoError(() -> operations.reschedule(complete, clock.instant().plus(wait)));
            case ConversationAnswering.Pace.Idle() -> (complete, operations) -> {
                TakenOver.isNoError(operations::stop);
                // an activity that was stored while this task was about to end found it still there, and started none
                if (answering.hasUnanswered(instance.getId())) {
                    wake(context.getSchedulerClient(), instance.getId(), clock.instant());
                }
            };
        };
    }
}

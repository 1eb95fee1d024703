package app.photosync.storage;

import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.LaterChecks;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The table {@code later_check}, and the task {@code later-check}. */
final class JdbcLaterChecks implements LaterChecks {

    private final Scheduler scheduler;
    private final TaskDescriptor<Void> task;
    private final LaterCheckTable table;
    private final UnaryOperator<Instant> spread;

    JdbcLaterChecks(Scheduler scheduler, TaskDescriptor<Void> task, LaterCheckTable table, UnaryOperator<Instant> spread) {
        this.scheduler = scheduler;
        this.task = task;
        this.table = table;
        this.spread = spread;
    }

    /** Replaces the check that the conversation waits for, if there is one. */
    void put(LaterCheck check) {
        table.put(check);
    }

    /** After the row is there: whoever finds none has nothing to do. */
    void schedule(Instant when, LaterCheck check) {
        Repeating.at(scheduler, task.instance(check.conversationId()).scheduledTo(spread.apply(when)));
    }

    @Override
    public Optional<Instant> planned(String conversationId) {
        return scheduler.getScheduledExecution(task.instanceId(conversationId)).map(ScheduledExecution::getExecutionTime);
    }
}

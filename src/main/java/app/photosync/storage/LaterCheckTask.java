package app.photosync.storage;

import app.photosync.conversation.CheckingLater;
import app.photosync.conversation.LaterChecks;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code later-check}, one instance for each conversation that waits for a busy service. */
@Configuration(proxyBeanMethods = false)
class LaterCheckTask {

    private static final TaskDescriptor<Void> LATER_CHECK = TaskDescriptor.of("later-check");

    @Bean
    Task<?> laterChecksDue(ObjectProvider<CheckingLater> checking, ObjectProvider<LaterCheckTable> table) {
        return Repeating.task(LATER_CHECK, conversation -> run(conversation, checking.getObject(), table.getObject()));
    }

    private static Optional<Instant> run(String conversation, CheckingLater checking, LaterCheckTable table) {
        Optional<Instant> again = table.find(conversation).flatMap(checking::run);
        if (again.isEmpty()) {
            table.delete(conversation);
        }
        return again;
    }

    @Bean
    LaterChecks laterChecks(Scheduler scheduler, LaterCheckTable table) {
        return (when, check) -> {
            table.put(check);
            Repeating.at(scheduler, LATER_CHECK.instance(check.conversationId()).scheduledTo(when));
        };
    }
}

package app.photosync.storage;

import app.photosync.conversation.CheckingLater;
import app.photosync.conversation.LaterChecks;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code later-check}, one instance for each conversation that waits for a busy service. */
@Configuration(proxyBeanMethods = false)
class LaterCheckTask {

    private static final Logger LOG = LoggerFactory.getLogger(LaterCheckTask.class);

    private static final TaskDescriptor<Void> LATER_CHECK = TaskDescriptor.of("later-check");

    @Bean
    Task<?> laterChecksDue(ObjectProvider<CheckingLater> checking, ObjectProvider<LaterCheckTable> table) {
        return Repeating.task(LATER_CHECK, conversation -> run(conversation, checking.getObject(), table.getObject()));
    }

    private static Optional<Instant> run(String conversation, CheckingLater checking, LaterCheckTable table) {
        if (table.isLeaving(conversation)) {
            LOG.warn("event=later_check_unclear reason=crash");
            table.delete(conversation);
            return Optional.empty();
        }
        Optional<Instant> again = table.find(conversation).flatMap(check -> checking.run(check, () -> table.leaves(conversation)));
        again.ifPresentOrElse(_ -> table.stays(conversation), () -> table.delete(conversation));
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

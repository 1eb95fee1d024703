package app.photosync.storage;

import app.photosync.conversation.CheckingLater;
import app.photosync.conversation.LaterChecks;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code later-check}, one instance for each conversation that waits for a busy service. */
@Configuration(proxyBeanMethods = false)
class LaterCheckTask {

    private static final TaskDescriptor<Void> LATER_CHECK = TaskDescriptor.of("later-check");

    @Bean
    WaitingChecks waitingChecks(LaterCheckTable table, ObjectProvider<CheckingLater> checking, Insistence insistence, Clock clock) {
        return new WaitingChecks(table, (check, leaving) -> checking.getObject().run(check, leaving), insistence, clock);
    }

    @Bean
    Task<?> laterChecksDue(ObjectProvider<WaitingChecks> checks) {
        return Repeating.task(LATER_CHECK, conversation -> checks.getObject().take(conversation));
    }

    @Bean
    LaterChecks laterChecks(Scheduler scheduler, LaterCheckTable table) {
        return (when, check) -> {
            table.put(check);
            Repeating.at(scheduler, LATER_CHECK.instance(check.conversationId()).scheduledTo(when));
        };
    }
}

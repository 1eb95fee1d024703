package app.photosync.storage;

import app.photosync.conversation.CheckingLater;
import app.photosync.sync.Jitter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** The task {@code later-check}, one instance for each conversation that waits for a busy service. */
@Configuration(proxyBeanMethods = false)
class LaterCheckTask {

    private static final TaskDescriptor<Void> LATER_CHECK = TaskDescriptor.of("later-check");

    private final Clock clock;
    private final Jitter spread;

    @Autowired
    LaterCheckTask(Clock clock) {
        this(clock, RandomGenerator.getDefault());
    }

    LaterCheckTask(Clock clock, RandomGenerator jitter) {
        this.clock = clock;
        this.spread = new Jitter(jitter);
    }

    @Bean
    WaitingChecks waitingChecks(
            LaterCheckTable table, TransactionOperations transaction, ObjectProvider<CheckingLater> checking, Insistence insistence) {
        WaitingChecks.Run run = (check, keeping, leaving) -> checking.getObject().run(check, keeping, leaving);
        return new WaitingChecks(table, transaction, run, insistence, clock);
    }

    @Bean
    Task<?> laterChecksDue(ObjectProvider<WaitingChecks> checks) {
        return Repeating.task(LATER_CHECK, conversation -> checks.getObject().take(conversation).map(this::spread));
    }

    @Bean
    JdbcLaterChecks laterChecks(Scheduler scheduler, LaterCheckTable table) {
        return new JdbcLaterChecks(scheduler, LATER_CHECK, table, this::spread);
    }

    private Instant spread(Instant when) {
        return spread.over(when, clock.instant());
    }
}

package app.photosync.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code second-answer}, one instance for each answer that is unclear; found by looking, so that no crash can lose one. */
@Configuration(proxyBeanMethods = false)
class SecondAnswerTask {

    private static final TaskDescriptor<Void> SECOND_ANSWER = TaskDescriptor.of("second-answer");
    private static final TaskDescriptor<Void> SWEEP = TaskDescriptor.of("second-answer-sweep");

    /** Long enough for the first answer to show up, if it has arrived. */
    static final Duration AFTER = Duration.ofSeconds(10);

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);

    private final Clock clock;

    SecondAnswerTask(Clock clock) {
        this.clock = clock;
    }

    @Bean
    Task<?> secondAnswer(ObjectProvider<SecondAnswers> answers) {
        return Repeating.task(SECOND_ANSWER, arrival -> switch (answers.getObject().give(Long.parseLong(arrival))) {
            case DONE -> Optional.empty();
            case NOT_SENT -> Optional.of(clock.instant().plus(BETWEEN_TRIES));
        });
    }

    @Bean
    Task<?> secondAnswerSweep(ObjectProvider<SecondAnswerTable> table) {
        return Tasks.recurring(SWEEP, FixedDelay.of(SWEEP_EVERY))
                .execute((instance, context) -> table.getObject().unclearSince(clock.instant().minus(AFTER))
                        .forEach(arrival -> context.getSchedulerClient()
                                .scheduleIfNotExists(SECOND_ANSWER.instance(String.valueOf(arrival)).scheduledTo(clock.instant()))));
    }
}

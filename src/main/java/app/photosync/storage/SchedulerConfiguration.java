package app.photosync.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one scheduler of a replica. Its own defaults notice a dead replica after half an hour; with these another one takes over within
 * 25 seconds: 16 without a heartbeat, up to 8 more until somebody looks (the library looks at every second heartbeat), and one to begin.
 */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    private static final Duration POLL = Duration.ofSeconds(1);

    /**
     * A bound of the executor too: the library hands it up to three times as many, and hundreds that wait for the same ten connections of the
     * database would keep each other from ending.
     */
    private static final int MOST_AT_ONCE = 50;

    /** Then what still runs is interrupted and handed over: with the web server's share, SIGTERM takes under 10 seconds. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(4);

    @Bean
    Heartbeats heartbeats() {
        return Heartbeats.USUAL;
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource database, List<Task<?>> tasks, Heartbeats heartbeats, Clock clock) {
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        return Scheduler.create(database, tasks.stream().filter(task -> !(task instanceof RecurringTask)).toList())
                .startTasks(recurring)
                .clock(clock::instant)
                .threads(MOST_AT_ONCE)
                .executorService(Executors.newFixedThreadPool(MOST_AT_ONCE, Thread.ofVirtual().name("task-", 0).factory()))
                .enableImmediateExecution()
                .pollingInterval(POLL)
                .heartbeatInterval(heartbeats.every())
                .missedHeartbeatsLimit(heartbeats.missed())
                .shutdownMaxWait(LAST_WAIT)
                .build();
    }

    @Bean
    SchedulerLifecycle schedulerLifecycle(Scheduler scheduler) {
        return new SchedulerLifecycle(scheduler);
    }
}

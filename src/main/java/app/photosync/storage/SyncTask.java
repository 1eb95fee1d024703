package app.photosync.storage;

import app.photosync.sync.Later;
import app.photosync.sync.SyncWork;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code sync}, one instance for each operation: a step at a time, on one replica at a time. */
@Configuration(proxyBeanMethods = false)
class SyncTask {

    private static final TaskDescriptor<Void> SYNC = TaskDescriptor.of("sync");

    @Bean
    Task<?> syncSteps(ObjectProvider<SyncWork> work) {
        return Repeating.task(SYNC, operation -> work.getObject().advance(operation));
    }

    @Bean
    Later later(Scheduler scheduler) {
        return (when, operation) -> Repeating.at(scheduler, SYNC.instance(operation).scheduledTo(when));
    }
}

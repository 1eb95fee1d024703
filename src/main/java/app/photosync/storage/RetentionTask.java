package app.photosync.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task {@code retention}: once an hour over all replicas, and never because one of them starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionTask {

    private static final TaskDescriptor<Void> RETENTION = TaskDescriptor.of("retention");
    private static final int MINUTE = 20;

    @Bean
    Task<?> retentionSweep(ObjectProvider<Retention> retention) {
        return Tasks.recurring(RETENTION, new Daily(ZoneOffset.UTC, everyHour())).execute((instance, context) -> retention.getObject().sweep());
    }

    private static LocalTime[] everyHour() {
        return IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, MINUTE)).toArray(LocalTime[]::new);
    }
}

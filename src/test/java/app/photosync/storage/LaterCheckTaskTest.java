package app.photosync.storage;

import app.photosync.SettableClock;
import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.Speaker.Device;
import app.photosync.photo.PersonId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class LaterCheckTaskTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(100);

    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final LaterCheckTask task = new LaterCheckTask(new SettableClock(NOW), new SplittableRandom(1));

    @Test
    void those_who_wait_for_the_same_service_do_not_come_back_all_at_once_and_none_too_early() {
        Scheduler scheduler = scheduler(task.laterChecksDue(null));
        var checks = task.laterChecks(scheduler, new LaterCheckTable(jdbc));

        IntStream.range(0, 50).forEach(number -> checks.schedule(NOW.plus(PAUSE), check("chat " + number)));

        assertThat(dueTimes()).hasSize(50)
                .allSatisfy(due -> assertThat(due).isBetween(NOW.plus(PAUSE), NOW.plus(PAUSE.multipliedBy(6).dividedBy(5))));
        assertThat(dueTimes().stream().distinct()).hasSizeGreaterThan(40);
    }

    private List<Instant> dueTimes() {
        return jdbc.sql("select execution_time from scheduled_tasks where task_name = 'later-check'")
                .query((row, number) -> Columns.moment(row, "execution_time")).list();
    }

    private Scheduler scheduler(Task<?> known) {
        return Scheduler.create(database, known).build();
    }

    private static LaterCheck check(String conversation) {
        return new LaterCheck(new PersonId("anna"), conversation, "en", Device.PHONE, ZoneOffset.UTC, NOW);
    }
}

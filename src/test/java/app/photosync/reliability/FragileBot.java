package app.photosync.reliability;

import static org.awaitility.Awaitility.await;

import app.photosync.FailingDatabase;
import app.photosync.LocalMode;
import app.photosync.SettableClock;
import app.photosync.storage.OtherHeartbeats;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole bot in this process, with a database whose statements can be made to fail, and with ten times the speed of a clock. */
final class FragileBot implements AutoCloseable {

    private static final Duration LONGEST_END = Duration.ofMinutes(2);
    private static final Duration TICK = Duration.ofMillis(50);
    private static final int SPEED = 10;

    /** Signs of life come by real time, and are missed by the clock: after 40 seconds of it. */
    private static final Map<String, String> LEASE = Map.of(OtherHeartbeats.EVERY, "200ms", OtherHeartbeats.MISSED, "200");

    private final SettableClock clock = new SettableClock(Instant.now());
    private final LocalMode local;
    private final FailingDatabase database;
    private final Channel channel;
    private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    FragileBot() {
        // what fails in a thread of the scheduler is what this is about
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        local = LocalMode.onFreePorts(LEASE, clock, FailingDatabases.class, OtherHeartbeats.class);
        database = local.bot().getBean(FailingDatabase.class);
        channel = new Channel(List.of(URI.create(local.botUrl() + "/api/messages")), new Random(1));
        Scheduler scheduler = local.bot().getBean(Scheduler.class);
        time.scheduleAtFixedRate(() -> {
            clock.moves(TICK.multipliedBy(SPEED));
            scheduler.triggerCheckForDueExecutions();
        }, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    FailingDatabase database() {
        return database;
    }

    Inbox inbox() {
        return new Inbox(JdbcClient.create(database));
    }

    Writes writes() {
        return Writes.into(local.simulator().tenant());
    }

    List<Colleague> newcomers(String family, int count) {
        return Crowd.moveInto(local.simulator().tenant(), family, count).stream()
                .map(id -> new Colleague(id, local.simulator(), local.teams().activities())).toList();
    }

    /** The person complains and presses, and everything that comes of it ends. */
    Visit visit(Colleague person) {
        Visit visit = Visit.by(person, channel, inbox());
        await("the end of everything").atMost(LONGEST_END).until(inbox()::isQuiet);
        return visit;
    }

    @Override
    public void close() {
        time.shutdownNow();
        local.close();
    }

    /** Not annotated, so that component scanning does not find it. */
    static final class FailingDatabases {

        @Bean
        static BeanPostProcessor failing() {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource database ? new FailingDatabase(database) : bean;
                }
            };
        }
    }
}

package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.simulator.teams.PreparedActivities;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Teams repeats a press, some of the repeats under another id, and any replica may get any of them (docs/teams-rules.md 15). */
class RepeatedClicksTest {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedClicksTest.class);

    private static final int DELIVERIES = 4;
    private static final int AT_ONCE = 16;

    /** Presses come faster than two replicas that share two cores with the load can sync, and the last one in the queue waits for all. */
    private static final Duration LONGEST_FOR_ONE = Duration.ofMillis(200);

    /** What is counted here are repeats, and not how fast Teams would take them: {@link StormTest} looks at that. */
    private static final Map<String, String> NO_QUEUE = Map.of("photosync.sending.per-second", "10000");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void a_press_that_is_delivered_four_times_syncs_once() {
        a_press_that_is_delivered_four_times_syncs_once(Size.SMALL);
    }

    @Test
    @Tag("long")
    void many_presses_that_are_delivered_four_times_sync_once() {
        a_press_that_is_delivered_four_times_syncs_once(Size.big());
    }

    private void a_press_that_is_delivered_four_times_syncs_once(Size size) {
        LOG.info("event=repeated_clicks clicks={} deliveries={} seed={}", size.clicks(), DELIVERIES, seed);
        try (Replicas replicas = Replicas.start(2, NO_QUEUE)) {
            Channel channel = new Channel(replicas.messaging(), random);
            List<Colleague> people = Crowd.moveInto(replicas.simulator().tenant(), "Click", size.clicks()).stream()
                    .map(id -> replicas.colleague(id)).toList();
            Together.forEach(people, AT_ONCE, person -> {
                channel.deliver(person.complaint());
                person.awaitAnswer();
            });
            Writes writes = Writes.into(replicas.simulator().tenant());

            Together.forEach(repeated(people), AT_ONCE, channel::deliver);
            await("the last sync").atMost(LONGEST_FOR_ONE.multipliedBy(size.clicks()).plusMinutes(1)).pollInterval(Duration.ofSeconds(1))
                    .until(() -> syncs(replicas, "not in ('ASKED', 'CONFIRMED', 'WAITING', 'WRITTEN')") == size.clicks());
            Together.forEach(people, AT_ONCE, Colleague::awaitSync);

            Tally tally = new Tally();
            people.forEach(person -> {
                tally.countSyncs(writes.of(person.id()));
                tally.countMessages(person.botMessages(), person.secondMessages());
            });
            LOG.info("event=repeated_clicks_counted {}", tally);
            assertThat(tally.isClean()).as(tally::toString).isTrue();
            assertThat(syncs(replicas, "= 'VERIFIED'")).isEqualTo(size.clicks());
        }
    }

    private static int syncs(Replicas replicas, String state) {
        return replicas.database().sql("select count(*) from sync_operation where state " + state).query(Integer.class).single();
    }

    private List<Map<String, Object>> repeated(List<Colleague> people) {
        List<Map<String, Object>> all = new ArrayList<>();
        people.forEach(person -> {
            Map<String, Object> press = person.press();
            all.add(press);
            for (int repeat = 1; repeat < DELIVERIES; repeat++) {
                all.add(random.nextBoolean() ? press : PreparedActivities.withANewId(press));
            }
        });
        Collections.shuffle(all, random);
        return all;
    }
}

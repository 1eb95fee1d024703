package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replicas are killed at random moments while people complain and press. */
class KilledReplicasTest {

    private static final Logger LOG = LoggerFactory.getLogger(KilledReplicasTest.class);

    @Test
    void kills_under_load_lose_nothing_and_repeat_nothing() {
        kills_under_load_lose_nothing_and_repeat_nothing(Size.SMALL);
    }

    @Test
    @Tag("long")
    void many_kills_under_load_lose_nothing_and_repeat_nothing() {
        kills_under_load_lose_nothing_and_repeat_nothing(Size.big());
    }

    private static void kills_under_load_lose_nothing_and_repeat_nothing(Size size) {
        int kills = size.kills();
        long seed = System.nanoTime();
        LOG.info("event=kills kills={} seed={}", kills, seed);
        try (Replicas replicas = Replicas.start(2)) {
            Load load = Load.on(replicas, size.visitors(), seed);
            Killer killer = new Killer(replicas, load, seed);
            killer.kill(kills);
            List<Visit> visits = load.end();
            await("the second answers").atMost(Duration.ofMinutes(2)).until(() -> replicas.inbox().isQuiet());

            Tally tally = new Tally();
            visits.forEach(visit -> visit.countIn(tally, replicas.inbox()));
            LOG.info("event=kills_counted kills={} visits={} in_flight_at_the_kills={} {}", kills, visits.size(), killer.inFlight(), tally);
            assertThat(tally.isClean()).as(tally::toString).isTrue();
            assertThat(tally.unclear()).isLessThanOrEqualTo(killer.inFlight());
            assertThat(replicas.syncsPerPerson()).allMatch(syncs -> syncs == 1);
        }
    }
}

package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.storage.OtherHeartbeats;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replicas are paused beyond their lease at random moments while people complain and press, and go on as if nothing had been. */
class PausedReplicasTest {

    private static final Logger LOG = LoggerFactory.getLogger(PausedReplicasTest.class);

    /** 16 seconds without a sign of life, up to 8 until somebody looks, one to begin, and a little to do the work. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Everything ten times as fast. */
    private static final Map<String, String> SHORT_LEASE = Map.of(OtherHeartbeats.EVERY, "400ms");

    private static final Duration SHORT_PAUSE = PAUSE.dividedBy(10);

    @Test
    void pauses_under_load_lose_nothing_and_repeat_nothing() {
        pauses_under_load_lose_nothing_and_repeat_nothing(Size.SMALL, Size.SMALL.pauses(), SHORT_LEASE, SHORT_PAUSE);
    }

    @Test
    @Tag("long")
    void many_pauses_under_load_lose_nothing_and_repeat_nothing() {
        pauses_under_load_lose_nothing_and_repeat_nothing(Size.big(), Size.big().pauses(), SHORT_LEASE, SHORT_PAUSE);
    }

    @Test
    @Tag("long")
    void pauses_as_long_as_in_production_lose_nothing_and_repeat_nothing() {
        pauses_under_load_lose_nothing_and_repeat_nothing(Size.big(), Size.big().longPauses(), Map.of(), PAUSE);
    }

    private static void pauses_under_load_lose_nothing_and_repeat_nothing(Size size, int pauses,
            Map<String, String> lease, Duration pause) {
        long seed = System.nanoTime();
        LOG.info("event=pauses pauses={} pause={} seed={}", pauses, pause, seed);
        try (Replicas replicas = Replicas.start(2, lease)) {
            Load load = Load.on(replicas, size.visitors(), seed);
            Pauser pauser = new Pauser(replicas, load, pause, seed);
            pauser.pause(pauses);
            List<Visit> visits = load.end();
            await("the second answers").atMost(Duration.ofMinutes(2)).until(() -> replicas.inbox().isQuiet());

            Tally tally = new Tally();
            visits.forEach(visit -> visit.countIn(tally, replicas.inbox()));
            LOG.info("event=pauses_counted pauses={} visits={} in_flight_at_the_pauses={} {}", pauses, visits.size(),
                    pauser.inFlight(), tally);
            assertThat(tally.isClean()).as(tally::toString).isTrue();
            assertThat((long) tally.unclear()).as("each is explained in a log")
                    .isLessThanOrEqualTo(replicas.logged("event=answer_unclear"));
            assertThat(replicas.syncsPerPerson()).allMatch(syncs -> syncs == 1);
        }
    }
}

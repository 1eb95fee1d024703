package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every service answers 429 and 503, cuts connections and bodies, and the database is away for a while. */
class StormTest {

    private static final Logger LOG = LoggerFactory.getLogger(StormTest.class);

    private static final int AT_ONCE = 8;

    /** What waits for a service comes back after half a minute at the latest, and may be told once more to wait. */
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(5);

    @Test
    void after_a_storm_everything_has_ended() {
        try (Replicas replicas = Replicas.start(2)) {
            storm(replicas, "Storm", 30, Duration.ofSeconds(5));
        }
    }

    @Test
    @Tag("long")
    void after_a_long_storm_everything_has_ended_and_nothing_has_grown() {
        try (Replicas replicas = Replicas.start(2)) {
            storm(replicas, "Before", 200, Duration.ofSeconds(5));
            List<Usage> before = replicas.all().stream().map(Usage::of).toList();

            storm(replicas, "Storm", 1_000, Duration.ofMinutes(10));

            List<Usage> after = replicas.all().stream().map(Usage::of).toList();
            LOG.info("event=usage before={} after={}", before, after);
            for (int replica = 0; replica < after.size(); replica++) {
                assertThat(after.get(replica).hasNotOutgrown(before.get(replica)))
                        .as("%s, then %s", before.get(replica), after.get(replica)).isTrue();
            }
        }
    }

    private static void storm(Replicas replicas, String family, int people, Duration deadDatabase) {
        long seed = System.nanoTime();
        LOG.info("event=storm people={} seed={}", people, seed);
        List<Colleague> colleagues = Crowd.moveInto(replicas.simulator().tenant(), family, people).stream()
                .map(id -> replicas.colleague(id)).toList();
        Channel channel = new Channel(replicas.messaging(), new Random(seed));
        Weather weather = new Weather(replicas.simulator().tenant().faults(), new Random(seed));

        Together.forEach(colleagues.subList(0, people / 2), AT_ONCE, person -> {
            weather.turns();
            complainAndPress(person, channel, replicas);
        });
        deadDatabase(replicas, deadDatabase);
        Together.forEach(colleagues.subList(people / 2, people), AT_ONCE, person -> {
            weather.turns();
            complainAndPress(person, channel, replicas);
        });
        replicas.simulator().tenant().faults().clear();

        await("the end of everything").atMost(ENDS_WITHIN).pollInterval(Duration.ofSeconds(1)).until(() -> replicas.inbox().isQuiet());
        assertThat(colleagues).allMatch(person -> person.botMessages() > 0 || replicas.inbox().hasEndedUnclear(person));
        SendingLimits limits = SendingLimits.of(replicas.simulator().tenant().requests());
        LOG.info("event=storm_ended people={} unclear={} {}", people,
                colleagues.stream().filter(replicas.inbox()::hasEndedUnclear).count(), limits);
        assertThat(limits.exceeded()).isEmpty();
    }

    private static void complainAndPress(Colleague person, Channel channel, Replicas replicas) {
        channel.deliver(person.complaint());
        person.awaitAnswerUnless(() -> replicas.inbox().hasEndedUnclear(person));
        if (person.mayPress()) {
            channel.deliver(person.press());
        }
    }

    /** Without it nothing can be stored, so nothing is acknowledged; and what waits for it fails soon. */
    private static void deadDatabase(Replicas replicas, Duration length) {
        Colleague early = replicas.colleague(Crowd.moveInto(replicas.simulator().tenant(), "Early" + System.nanoTime(), 1).getFirst());
        Deliveries deliveries = new Deliveries();
        Instant end = Instant.now().plus(length);
        replicas.wire().cut();
        var complaint = early.complaint();
        await("the end of the database's death").atMost(length.plusMinutes(1)).pollInterval(Duration.ofSeconds(1)).until(() -> {
            replicas.all().forEach(replica -> assertThat(deliveries.deliver(complaint, replica.messaging()))
                    .isEqualTo(Deliveries.Outcome.NOT_TAKEN));
            return Instant.now().isAfter(end);
        });
        replicas.wire().mend();
        new Channel(replicas.messaging(), new Random()).deliver(complaint);
        early.awaitAnswerUnless(() -> replicas.inbox().hasEndedUnclear(early));
    }
}

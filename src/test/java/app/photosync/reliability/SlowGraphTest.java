package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.Target;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Graph answers after 30 seconds; the bot waits for 10. Teams waits for neither. */
class SlowGraphTest {

    private static final Logger LOG = LoggerFactory.getLogger(SlowGraphTest.class);

    private static final Duration GRAPH_ANSWERS_AFTER = Duration.ofSeconds(30);

    /** Far under the bot's patience with Graph: an acknowledgement that waited for Graph would take 10 seconds. */
    private static final Duration NOT_WAITING = Duration.ofSeconds(5);

    /**
     * Eight in a second: typing and answer are two sends, and all conversations together may have 25 in a second (docs/teams-rules.md 17).
     */
    private static final Duration A_PERSON_COMES = Duration.ofMillis(125);

    @Test
    void the_webhook_does_not_wait_for_graph_and_the_answer_comes() {
        try (Replicas replicas = Replicas.start(2)) {
            assertThat(everybodyComplains(replicas, 20).slowest()).isLessThan(NOT_WAITING);
        }
    }

    @Test
    @Tag("long")
    void the_webhook_answers_in_100_milliseconds_while_graph_takes_30_seconds() {
        try (Replicas replicas = Replicas.start(2)) {
            everybodyComplains(replicas, 100);
            assertThat(everybodyComplains(replicas, 500).percentile(99)).isLessThan(Duration.ofMillis(100));
        }
    }

    private static Latencies everybodyComplains(Replicas replicas, int people) {
        replicas.simulator().tenant().faults().add(Fault.slow(Target.GRAPH, GRAPH_ANSWERS_AFTER.toMillis()).times(1_000_000));
        List<Colleague> colleagues = Crowd.moveInto(replicas.simulator().tenant(), "Slow" + people, people).stream()
                .map(id -> replicas.colleague(id)).toList();
        Channel channel = new Channel(replicas.messaging(), new Random());
        Together.oneEvery(A_PERSON_COMES, colleagues, person -> {
            channel.deliver(person.complaint());
            person.awaitAnswer();
        });

        assertThat(colleagues).allSatisfy(person -> {
            assertThat(person.title()).isEqualTo("Microsoft 365 is busy right now");
            assertThat(sendsTo(person, replicas)).as("typing, then the answer").isGreaterThan(person.botMessages());
        });
        Latencies latencies = new Latencies(channel.latencies());
        LOG.info("event=slow_graph people={} {}", people, latencies);
        return latencies;
    }

    private static long sendsTo(Colleague person, Replicas replicas) {
        return replicas.simulator().tenant().requests().to(Target.CONNECTOR).stream().map(LoggedRequest::path)
                .filter(path -> path.contains(person.conversation())).count();
    }
}

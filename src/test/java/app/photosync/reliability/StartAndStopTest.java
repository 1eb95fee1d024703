package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of the work of a replica that starts, is asked to stop, or dies. */
class StartAndStopTest {

    private static Replicas replicas;

    @BeforeAll
    static void two_replicas_start_at_once() {
        replicas = Replicas.start(2);
    }

    @AfterAll
    static void all_processes_end() {
        replicas.close();
    }

    @Test
    void two_replicas_that_start_at_once_on_an_empty_database_migrate_it_once() {
        List<Integer> timesByVersion = replicas.database().sql("select count(*) from flyway_schema_history group by version")
                .query(Integer.class).list();

        assertThat(timesByVersion).isNotEmpty().containsOnly(1);
        assertThat(replicas.database().sql("select bool_and(success) from flyway_schema_history").query(Boolean.class).single()).isTrue();
    }

    @Test
    void the_other_replica_answers_within_30_seconds_what_a_killed_one_had_begun() {
        Replica victim = replicas.all().getFirst();
        List<Colleague> waiting = waitingFor(victim, "Killed");

        Instant killed = victim.kill();
        replicas.simulator().tenant().faults().clear();
        waiting.forEach(Colleague::awaitAnswer);

        assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(waiting).allMatch(person -> person.botMessages() == 1);
        victim.start().awaitReady();
    }

    @Test
    void a_replica_that_is_asked_to_stop_ends_within_10_seconds_and_hands_over_what_it_had_begun() {
        Replica leaving = replicas.all().getFirst();
        List<Colleague> waiting = waitingFor(leaving, "Stopped");

        assertThat(leaving.terminate()).isLessThan(Duration.ofSeconds(10));
        replicas.simulator().tenant().faults().clear();
        waiting.forEach(Colleague::awaitAnswer);

        assertThat(waiting).allMatch(person -> person.botMessages() == 1);
        leaving.start().awaitReady();
    }

    /** People whose answers this replica has begun, and cannot finish, for Graph does not answer. */
    private static List<Colleague> waitingFor(Replica replica, String family) {
        replicas.simulator().tenant().faults().add(Fault.slow(Target.GRAPH, Duration.ofSeconds(30).toMillis()).times(100));
        List<Colleague> people = Crowd.moveInto(replicas.simulator().tenant(), family, 4).stream()
                .map(id -> replicas.colleague(id)).toList();
        Deliveries deliveries = new Deliveries();
        people.forEach(person -> assertThat(deliveries.deliver(person.complaint(), replica.messaging()))
                .isEqualTo(Deliveries.Outcome.ACKNOWLEDGED));
        await("the answers have begun").atMost(Duration.ofSeconds(20)).until(() -> replicas.inbox().haveBegun(people));
        return people;
    }
}

package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.FailingDatabase;
import app.photosync.SettableClock;
import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.Speaker.Device;
import app.photosync.photo.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WaitingChecksTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(5));

    private final FailingDatabase failing = new FailingDatabase(MigratedDatabase.fresh());
    private final LaterCheckTable table = new LaterCheckTable(JdbcClient.create(failing));
    private final List<LaterCheck> answered = new ArrayList<>();
    private WaitingChecks.Run run = this::answers;
    private final WaitingChecks checks =
            new WaitingChecks(
                    table,
                    new TransactionTemplate(new DataSourceTransactionManager(failing)),
                    (check, keeping, leaving) -> run.of(check, keeping, leaving),
                    new Insistence(_ -> {}),
                    new SettableClock(LATER));

    @BeforeEach
    void a_check_waits() {
        table.put(asked(NOON));
    }

    @Test
    void ends_with_its_answer() {
        assertThat(checks.take("c")).isEmpty();

        assertThat(answered).hasSize(1);
        assertThat(table.find("c")).isEmpty();
    }

    @Test
    void comes_back_while_the_service_is_busy() {
        run = (_, _, _) -> Optional.of(LATER);

        assertThat(checks.take("c")).contains(LATER);

        assertThat(table.find("c")).isPresent();
    }

    @Test
    void a_crash_while_its_answer_left_ends_it() {
        table.leaves(table.claim(table.find("c").orElseThrow()));

        assertThat(checks.take("c")).isEmpty();

        assertThat(answered).isEmpty();
        assertThat(table.find("c")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_has_left_is_not_sent_again_when_its_end_cannot_be_written_down_at_once(FailingDatabase.Moment moment) {
        failing.fails(statement -> statement.startsWith("delete"), moment);

        takeUntilDone();

        assertThat(answered).hasSize(1);
        assertThat(table.find("c")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_has_not_left_is_still_to_be_answered_when_the_note_of_that_fails(FailingDatabase.Moment moment) {
        run = (_, _, leaving) -> {
            leaving.run();
            run = this::answers;
            return Optional.of(LATER);
        };
        failing.fails(statement -> statement.contains("set leaving = false"), moment);

        takeUntilDone();

        assertThat(answered).hasSize(1);
    }

    @Test
    void a_replica_that_wakes_before_its_answer_leaves_does_not_send_what_another_one_has_sent() {
        run = (check, keeping, leaving) -> {
            run = this::answers;
            checks.take("c");
            return answers(check, keeping, leaving);
        };

        takeUntilDone();

        assertThat(answered).hasSize(1);
    }

    @Test
    void a_check_of_a_person_who_was_forgotten_meanwhile_keeps_and_sends_nothing() {
        List<String> kept = new ArrayList<>();
        run = (check, keeping, leaving) -> {
            JdbcClient.create(failing).sql("delete from later_check").update();
            keeping.accept(() -> kept.add("a look"));
            return answers(check, keeping, leaving);
        };

        takeUntilDone();

        assertThat(kept).isEmpty();
        assertThat(answered).isEmpty();
    }

    @Test
    void a_person_who_asks_anew_while_the_answer_leaves_gets_another_one() {
        run = (check, keeping, leaving) -> {
            run = this::answers;
            Optional<Instant> again = answers(check, keeping, leaving);
            table.put(asked(LATER));
            return again;
        };

        takeUntilDone();

        assertThat(answered).extracting(LaterCheck::since).containsExactly(NOON, LATER);
    }

    private Optional<Instant> answers(LaterCheck check, Consumer<Runnable> keeping, Runnable leaving) {
        leaving.run();
        answered.add(check);
        return Optional.empty();
    }

    private void takeUntilDone() {
        for (int times = 0; times < 5 && checks.take("c").isPresent(); times++) {
            // a task would come again at that moment
        }
    }

    private static LaterCheck asked(Instant since) {
        return new LaterCheck(new PersonId("anna"), "c", "en", Device.COMPUTER, ZoneOffset.UTC, since);
    }
}

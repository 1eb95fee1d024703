package app.photosync.storage;

import app.photosync.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration MARGIN = Retention.BETWEEN_SWEEPS;

    @AutoClose
    private static final SingleConnectionDataSource SESSION = MigratedDatabase.session();

    private final JdbcClient database = JdbcClient.create(SESSION);
    private final SettableClock clock = new SettableClock(NOW);
    private final Retention retention = new Retention(
            database, clock, new RetentionSettings(Duration.ofDays(90), Duration.ofDays(90), Duration.ofHours(24), Duration.ofDays(7), Duration.ofDays(180)));

    @BeforeEach
    void one_row_in_every_table() {
        KeptTables.ALL.stream().map(KeptTable::name).filter(table -> !table.startsWith("flyway"))
                .forEach(table -> database.sql("truncate " + table).update());
        FilledTables.with(database, "anna", NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "photo_look, P90D", "own_write, P90D", "sync_operation, P90D", "sync_card, P90D", "help_desk_reference, P90D", "last_finding, P90D",
        "conversation_reference, P90D", "spoken_language, P90D", "welcome, P90D", "contact, P7D", "audit, P180D", "audit_salt, P180D", "inbox, P7D",
        "open_question, P2D", "later_check, P2D", "sending_bucket, PT1H"
    })
    void keeps_a_row_as_long_as_it_may_and_no_longer(String table, Duration age) {
        clock.moves(age.minus(MARGIN));
        retention.sweep();
        assertThat(rows(table)).isPositive();

        clock.moves(MARGIN);
        retention.sweep();
        assertThat(rows(table)).isZero();
    }

    @Test
    void a_language_stays_as_long_as_the_conversation_lives() {
        clock.moves(Duration.ofDays(400));
        database.sql("update conversation_reference set updated_at = ?").param(Columns.of(clock.instant())).update();

        retention.sweep();

        assertThat(rows("spoken_language")).isEqualTo(1);
        assertThat(rows("contact")).isZero();
    }

    @Test
    void of_a_conversation_that_was_forgotten_no_ids_are_left_after_two_hours() {
        database.sql("update inbox set forgotten = true").update();
        clock.moves(Duration.ofHours(2));

        retention.sweep();

        assertThat(rows("inbox")).isZero();
    }

    @Test
    void the_text_of_a_message_is_gone_after_a_day_even_when_nobody_could_answer_it() {
        clock.moves(Duration.ofHours(24));

        retention.sweep();

        assertThat(database.sql("select payload is null and same_as is null and state = 'given up' from inbox").query(Boolean.class).single()).isTrue();
        assertThat(new InboxTable(database, clock).first(FilledTables.chatOf("anna"))).isEmpty();
    }

    @Test
    void a_second_sweep_does_no_harm() {
        retention.sweep();
        retention.sweep();

        assertThat(rows("inbox")).isEqualTo(1);
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

package app.photosync.storage;

import app.photosync.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration MARGIN = Retention.BETWEEN_SWEEPS;

    private static JdbcClient database;

    private final SettableClock clock = new SettableClock(NOW);
    private final Retention retention = new Retention(
            database, clock, new RetentionSettings(Duration.ofDays(90), Duration.ofDays(90), Duration.ofHours(24), Duration.ofDays(7), Duration.ofDays(180)));

    @BeforeAll
    static void the_tables_are_there() {
        database = MigratedDatabase.client();
    }

    @BeforeEach
    void one_row_in_every_table() {
        database.sql("truncate inbox, photo_look, own_write, sync_operation, sync_card, help_desk_reference, last_finding,"
                + " conversation_reference, open_question, later_check, audit, sending_bucket").update();
        insert("inbox (conversation_id, activity_id, payload, same_as, state, received_at) values ('c', 'a', 'text', 's', 'waiting', ?)");
        insert("photo_look (person_id, etag, looked_at) values ('p', 'e', ?)");
        insert("own_write (person_id, source_fingerprint, picture_timestamp) values ('p', 'f', ?)");
        insert("sync_operation (id, person_id, state, looks, asked_at, reason, since) values ('o', 'p', 'VERIFIED', 0, now(), '', ?)");
        database.sql("insert into sync_card (operation_id, conversation_id, language, device, zone) values ('o', 'c', 'en', 'PHONE', 'UTC')").update();
        insert("audit (operation_id, acted_as, case_name, outcome, reason, at) values ('o', 'application', 'same', 'verified', '', ?)");
        insert("help_desk_reference (code, person_id, case_name, detail, quoted_at) values ('PS-AAAA', 'p', 'same', '', ?)");
        insert("last_finding (person_id, case_name, found_at) values ('p', 'same', ?)");
        insert("conversation_reference (conversation_id, service_url, bot_id, tenant_id, person_id, updated_at) values ('c', 'u', 'b', 't', 'p', ?)");
        insert("open_question (conversation_id, offers, asked_at) values ('c', '', ?)");
        database.sql("insert into sending_bucket (id, expires_at) values ('tenant', ?)").param(NOW.toEpochMilli()).update();
        insert("later_check (conversation_id, person_id, language, device, zone, since) values ('c', 'p', 'en', 'PHONE', 'UTC', ?)");
    }

    @ParameterizedTest
    @CsvSource({
        "photo_look, P90D", "own_write, P90D", "sync_operation, P90D", "sync_card, P90D", "help_desk_reference, P90D", "last_finding, P90D",
        "conversation_reference, P90D", "audit, P180D", "inbox, P7D", "open_question, P2D", "later_check, P2D", "sending_bucket, PT1H"
    })
    void keeps_a_row_as_long_as_it_may_and_no_longer(String table, Duration age) {
        clock.moves(age.minus(MARGIN));
        retention.sweep();
        assertThat(rows(table)).isEqualTo(1);

        clock.moves(MARGIN);
        retention.sweep();
        assertThat(rows(table)).isZero();
    }

    @Test
    void the_text_of_a_message_is_gone_after_a_day_even_when_nobody_could_answer_it() {
        clock.moves(Duration.ofHours(24));

        retention.sweep();

        assertThat(database.sql("select payload is null and same_as is null and state = 'given up' from inbox").query(Boolean.class).single()).isTrue();
        assertThat(new InboxTable(database, clock).first("c")).isEmpty();
    }

    @Test
    void a_second_sweep_does_no_harm() {
        retention.sweep();
        retention.sweep();

        assertThat(rows("inbox")).isEqualTo(1);
    }

    private static void insert(String rest) {
        database.sql("insert into " + rest).param(Columns.of(NOW)).update();
    }

    private static int rows(String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

package app.photosync.storage;

import app.photosync.SettableClock;
import app.photosync.conversation.KeptData.Kept;
import app.photosync.photo.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

class JdbcKeptDataTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BOHDAN = new PersonId("bohdan");

    private static JdbcClient database;

    private final JdbcKeptData keptData = new JdbcKeptData(database, TransactionOperations.withoutTransaction(), new SettableClock(NOW));

    @BeforeAll
    static void two_people_in_every_table() {
        database = MigratedDatabase.client();
        for (String person : List.of("anna", "bohdan")) {
            insert("photo_look (person_id, etag, looked_at) values (?, 'e', '2026-11-01T10:00:00Z')", person);
            insert("photo_look (person_id, etag, looked_at) values (?, 'e', '2026-11-02T10:00:00Z')", person);
            insert("own_write (person_id, source_fingerprint, picture_timestamp) values (?, 'f', now())", person);
            insert("sync_operation (person_id, id, state, looks, asked_at, reason, since) values (?, gen_random_uuid(), 'VERIFIED', 0, now(), '', now())", person);
            insert("sync_operation (person_id, id, state, looks, asked_at, reason, since) values (?, gen_random_uuid(), 'ASKED', 0, now(), '', now())", person);
            insert("help_desk_reference (person_id, code, case_name, detail, quoted_at) values (?, gen_random_uuid(), 'same', '', now())", person);
            insert("last_finding (person_id, case_name, found_at) values (?, 'same', now())", person);
            insert("contact (person_id, case_name, came_at) values (?, 'same', now())", person);
            insert("opt_out (person_id, opted_out_at) values (?, now())", person);
            insert("spoken_language (conversation_id, tag, sign) values (?, 'en', 'TEXT')", "chat of " + person);
            insert("later_check (conversation_id, person_id, language, device, zone, since) values (?, ?, 'en', 'PHONE', 'UTC', now())", "chat of " + person, person);
            insert("conversation_reference (conversation_id, person_id, service_url, bot_id, tenant_id, updated_at) values (?, ?, 'u', 'b', 't', now())",
                    "chat of " + person, person);
            insert("open_question (conversation_id, offers, asked_at) values (?, '', now())", "chat of " + person);
            insert("welcome (conversation_id, welcomed_at) values (?, now())", "chat of " + person);
            insert("inbox (conversation_id, activity_id, state, answered_at) values (?, 'old', 'answered', ?)", "chat of " + person, Columns.of(NOW.minus(Duration.ofHours(2))));
        }
        database.sql("insert into sync_card select id, 'chat of ' || person_id, null, 'en', 'PHONE', 'UTC' from sync_operation").update();
    }

    @Test
    void forgets_a_person_in_every_table_and_nobody_else() {
        assertThat(keptData.about(ANNA)).isEqualTo(new Kept(2, Optional.of(Instant.parse("2026-11-01T10:00:00Z")), 1, 1));

        keptData.forget(ANNA, "chat of anna");

        assertThat(keptData.about(ANNA)).isEqualTo(new Kept(0, Optional.empty(), 0, 0));
        assertThat(tablesThatName("anna")).isEmpty();
        assertThat(keptData.about(BOHDAN).looks()).isEqualTo(2);
        assertThat(tablesThatName("bohdan")).hasSize(14);
    }

    /** Whatever tables there are: one that is added and not forgotten fails here, as soon as the rows above are in it. */
    private static List<String> tablesThatName(String person) {
        return database.sql("select table_name from information_schema.columns where table_schema = 'public'"
                        + " and column_name in ('person_id', 'conversation_id') group by table_name order by table_name")
                .query(String.class).list().stream()
                .filter(table -> database.sql("select exists (select 1 from " + table + " t where t::text like ?)")
                        .param("%" + person + "%").query(Boolean.class).single())
                .toList();
    }

    private static void insert(String rest, Object... values) {
        database.sql("insert into " + rest).params(values).update();
    }
}

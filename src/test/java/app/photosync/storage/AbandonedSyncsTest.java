package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AbandonedSyncsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static JdbcClient database;

    private final AbandonedSyncs abandoned = new AbandonedSyncs(database);
    private final String operation = UUID.randomUUID().toString();

    @BeforeAll
    static void the_tables_are_there() {
        database = MigratedDatabase.client();
    }

    @Test
    void a_running_sync_without_a_task_is_abandoned() {
        is("CONFIRMED");

        assertThat(abandoned.begun(NOW.plusSeconds(1))).contains(operation);
    }

    @Test
    void one_that_has_only_just_begun_is_not() {
        is("CONFIRMED");

        assertThat(abandoned.begun(NOW)).doesNotContain(operation);
    }

    @Test
    void one_with_a_task_is_not() {
        is("WAITING");
        database.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values (?, ?, now(), false, 1)")
                .params(SyncTask.NAME, operation).update();

        assertThat(abandoned.begun(NOW.plusSeconds(1))).doesNotContain(operation);
    }

    @Test
    void one_that_nobody_has_begun_is_not() {
        is("ASKED");

        assertThat(abandoned.begun(NOW.plusSeconds(1))).doesNotContain(operation);
    }

    private void is(String state) {
        database.sql("""
                        insert into sync_operation (id, person_id, state, looks, asked_at, since, news, reason)
                        values (?, ?, ?, 0, ?, ?, 'NONE', '')""")
                .params(operation, UUID.randomUUID().toString(), state, Columns.of(NOW), Columns.of(NOW)).update();
    }
}

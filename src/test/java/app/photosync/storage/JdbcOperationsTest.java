package app.photosync.storage;

import app.photosync.photo.Facts;
import app.photosync.photo.PersonId;
import app.photosync.sync.Operations.Saving;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import app.photosync.sync.Times;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

class JdbcOperationsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static JdbcClient database;

    private final Audit audit = new Audit(database, new PersonHash("a key that only this test knows, long enough"));
    private final JdbcOperations operations = new JdbcOperations(database, TransactionOperations.withoutTransaction(), audit);
    private final PersonId anna = new PersonId(UUID.randomUUID().toString());

    @BeforeAll
    static void the_tables_are_there() {
        database = MigratedDatabase.client();
    }

    @Test
    void keeps_everything_that_an_operation_needs_to_go_on() {
        SyncOperation asked = added();
        Times times = new Times(NOW, NOW.plusSeconds(1), Optional.of(NOW.plusSeconds(2)), Optional.of(NOW.plusSeconds(3)), Optional.of(NOW.plusSeconds(4)), Optional.of(NOW.plusSeconds(5)));
        SyncOperation waiting =
                new SyncOperation(asked.id(), anna, "different", asked.facts(), State.WAITING, 2, times, News.UNTOLD, "sharepoint 429");

        assertThat(operations.save(waiting, State.ASKED)).isEqualTo(Saving.SAVED);

        assertThat(operations.find(asked.id())).contains(waiting);
    }

    @Test
    void an_operation_that_has_moved_on_is_not_moved_back() {
        SyncOperation asked = added();
        operations.save(in(State.CONFIRMED, asked), State.ASKED);

        assertThat(operations.save(in(State.CANCELLED, asked), State.ASKED)).isEqualTo(Saving.OVERTAKEN);
    }

    @Test
    void at_most_one_operation_of_a_person_runs() {
        operations.save(in(State.CONFIRMED, added()), State.ASKED);

        assertThat(operations.save(in(State.CONFIRMED, added()), State.ASKED)).isEqualTo(Saving.ANOTHER_IS_RUNNING);
    }

    @Test
    void the_latest_is_the_newest_that_was_pressed() {
        SyncOperation pressed = added();
        operations.save(in(State.CONFIRMED, pressed), State.ASKED);
        added();

        assertThat(operations.latestOf(anna)).map(SyncOperation::id).contains(pressed.id());
    }

    private SyncOperation added() {
        Times times = new Times(NOW, NOW, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        SyncOperation asked = new SyncOperation(
                UUID.randomUUID().toString(), anna, "different", new Facts(Optional.empty(), Optional.empty()), State.ASKED, 0, times, News.NONE, "");
        operations.add(asked);
        return asked;
    }

    private static SyncOperation in(State state, SyncOperation operation) {
        return new SyncOperation(operation.id(), operation.person(), "different", operation.facts(), state, 0, operation.times(), News.NONE, "");
    }
}

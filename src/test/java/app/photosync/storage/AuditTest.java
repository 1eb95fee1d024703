package app.photosync.storage;

import app.photosync.photo.Decoding;
import app.photosync.photo.Facts;
import app.photosync.photo.Fingerprint;
import app.photosync.photo.PersonId;
import app.photosync.photo.Picture;
import app.photosync.portraits.Portrait;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import app.photosync.sync.Times;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class AuditTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonId ANNA = new PersonId("00000000-0000-0000-0000-00000000a22a");
    private static final Fingerprint NEW = fingerprint(Portrait.of(1).jpeg(648));
    private static final Fingerprint OLD = fingerprint(Portrait.of(2).jpeg(300));

    private static JdbcClient database;

    @BeforeAll
    static void the_tables_are_there() {
        database = MigratedDatabase.client();
    }

    @BeforeEach
    void nothing_has_happened() {
        database.sql("truncate audit, sync_operation").update();
    }

    @Test
    void tells_who_had_what_done_and_how_it_ended() {
        JdbcOperations operations = operations("a key of this test, long enough for a hash");
        operations.add(operation(State.ASKED));

        operations.save(operation(State.VERIFIED), operation(State.ASKED));

        assertThat(entry()).containsEntry("acted_as", "application").containsEntry("case_name", "different").containsEntry("outcome", "verified")
                .containsEntry("source_fingerprint", NEW.text()).containsEntry("copy_fingerprint", OLD.text()).containsEntry("written_fingerprint", NEW.text());
        assertThat((String) entry().get("person_hash")).matches("[0-9a-f]{64}").doesNotContain(ANNA.value());
    }

    @Test
    void has_one_entry_for_a_state_however_often_it_is_looked_at_or_told() {
        JdbcOperations operations = operations("");
        operations.add(operation(State.ASKED));

        operations.save(operation(State.VERIFIED), operation(State.ASKED));
        operations.save(operation(State.VERIFIED).saved(), operation(State.VERIFIED).saved());
        operations.save(operation(State.VERIFIED), operation(State.ASKED));

        assertThat(database.sql("select count(*) from audit").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void has_an_entry_for_the_beginning_of_every_write() {
        JdbcOperations operations = operations("");
        SyncOperation confirmed = operation(State.CONFIRMED);
        operations.add(confirmed);

        SyncOperation first = writing(NOW, confirmed);
        operations.save(first, confirmed);
        operations.save(writing(NOW.plusSeconds(60), first.saved()), first.saved());

        assertThat(database.sql("select outcome from audit where written_fingerprint is null").query(String.class).list())
                .containsExactly("writing", "writing");
    }

    @Test
    void names_nobody_without_a_key() {
        JdbcOperations operations = operations("");
        operations.add(operation(State.ASKED));

        operations.save(operation(State.CONFIRMED), operation(State.ASKED));

        assertThat(entry().get("person_hash")).isNull();
    }

    @Test
    void another_key_makes_another_hash() {
        assertThat(new PersonHash("one key").of(ANNA)).isPresent().isEqualTo(new PersonHash("one key").of(ANNA))
                .isNotEqualTo(new PersonHash("another key").of(ANNA));
    }

    @Test
    void stands_in_the_log_as_json_without_the_person(CapturedOutput log) {
        JdbcOperations operations = operations("a key of this test, long enough for a hash");
        operations.add(operation(State.ASKED));

        operations.save(operation(State.CONFIRMED), operation(State.ASKED));

        assertThat(log).contains("\"outcome\":\"confirmed\"", "\"at\":\"2026-11-23T12:00:00Z\"").doesNotContain(ANNA.value());
    }

    @Test
    void cannot_be_changed() {
        JdbcOperations operations = operations("");
        operations.add(operation(State.ASKED));
        operations.save(operation(State.CONFIRMED), operation(State.ASKED));

        assertThatThrownBy(() -> database.sql("update audit set outcome = 'verified'").update()).hasMessageContaining("the audit is never changed");
    }

    private static JdbcOperations operations(String key) {
        return new JdbcOperations(database, TransactionOperations.withoutTransaction(), new Audit(database, new PersonHash(key)));
    }

    private static SyncOperation operation(State state) {
        Optional<Instant> written = state == State.VERIFIED ? Optional.of(NOW) : Optional.empty();
        Times times = new Times(NOW, NOW, Optional.empty(), Optional.empty(), written, Optional.empty());
        Facts facts = new Facts(Optional.of(NEW), Optional.of(OLD));
        return new SyncOperation("operation", ANNA, "different", facts, state, 0, times, News.NONE, "", 0);
    }

    private static SyncOperation writing(Instant begun, SyncOperation before) {
        Times times = new Times(NOW, begun, Optional.empty(), Optional.of(begun), Optional.empty(), Optional.empty());
        return new SyncOperation("operation", ANNA, "different", before.facts(), State.WRITING, 0, times, News.NONE, "", before.version());
    }

    private static Map<String, Object> entry() {
        return database.sql("select * from audit").query().singleRow();
    }

    private static Fingerprint fingerprint(byte[] jpeg) {
        return Fingerprint.of(((Decoding.Decoded) Picture.decode(jpeg)).picture());
    }
}

package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.photo.Facts;
import app.photosync.photo.PersonId;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Picture;
import app.photosync.portraits.Portrait;
import app.photosync.sync.OperationTimes;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ExtendWith(OutputCaptureExtension.class)
class AuditTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonId ANNA = new PersonId("00000000-0000-0000-0000-00000000a22a");
    private static final Fingerprint NEW = fingerprint(Portrait.of(1).jpeg(648));
    private static final Fingerprint OLD = fingerprint(Portrait.of(2).jpeg(300));

    private static final String KEY = "a key of this test, long enough for a hash";

    private static JdbcClient database;

    @BeforeAll
    static void the_tables_are_there() {
        database = MigratedDatabase.client();
    }

    @BeforeEach
    void nothing_has_happened() {
        database.sql("truncate audit, audit_salt, sync_operation").update();
    }

    @Test
    void tells_who_had_what_done_and_how_it_ended() {
        JdbcOperations operations = operations(KEY);
        operations.add(operation(State.ASKED));

        operations.save(operation(State.VERIFIED), operation(State.ASKED));

        assertThat(entry()).containsEntry("acted_as", "application").containsEntry("case_name", "different").containsEntry("outcome", "verified")
                .containsEntry("source_fingerprint", null).containsEntry("copy_fingerprint", null).containsEntry("written_fingerprint", null);
        assertThat((String) entry().get("person_hash")).matches("[0-9a-f]{64}").doesNotContain(ANNA.value());
    }

    @Test
    void has_one_entry_for_a_state_however_often_it_is_looked_at_or_told() {
        JdbcOperations operations = operations(KEY);
        operations.add(operation(State.ASKED));

        operations.save(operation(State.VERIFIED), operation(State.ASKED));
        operations.save(operation(State.VERIFIED).saved(), operation(State.VERIFIED).saved());
        operations.save(operation(State.VERIFIED), operation(State.ASKED));

        assertThat(database.sql("select count(*) from audit").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void has_an_entry_for_the_beginning_of_every_write() {
        JdbcOperations operations = operations(KEY);
        SyncOperation confirmed = operation(State.CONFIRMED);
        operations.add(confirmed);

        SyncOperation first = writing(NOW, confirmed);
        operations.save(first, confirmed);
        operations.save(writing(NOW.plusSeconds(60), first.saved()), first.saved());

        assertThat(database.sql("select outcome from audit order by id").query(String.class).list())
                .containsExactly("writing", "writing");
    }

    @Test
    void a_person_and_a_sync_keep_their_names_as_long_as_they_are_known() {
        JdbcOperations operations = operations(KEY);
        operations.add(operation(State.ASKED));

        operations.save(operation(State.CONFIRMED), operation(State.ASKED));
        operations.save(operation(State.VERIFIED).saved(), operation(State.CONFIRMED).saved());

        assertThat(column("person_hash").distinct()).hasSize(1);
        assertThat(column("operation_id").distinct()).hasSize(1).doesNotContain("operation");
    }

    @Test
    void after_forgetting_nothing_leads_back_from_the_table_or_from_what_was_logged(CapturedOutput log) {
        JdbcOperations operations = operations(KEY);
        operations.add(operation(State.ASKED));
        operations.save(operation(State.VERIFIED), operation(State.ASKED));
        List<Object> before = Stream.concat(column("person_hash"), column("operation_id")).toList();
        assertThat(log).contains(before.stream().map(String::valueOf).toList());

        forget(ANNA);
        operations.add(operation(State.ASKED));
        operations.save(operation(State.VERIFIED), operation(State.ASKED));

        assertThat(column("person_hash").distinct()).hasSize(2).contains((Object) null).doesNotContainAnyElementsOf(before);
        assertThat(column("operation_id").distinct()).hasSize(2).contains((Object) null).doesNotContainAnyElementsOf(before);
    }

    @Test
    void what_the_version_before_has_written_leads_back_to_nobody_either() {
        database.sql("""
                        insert into audit (at, operation_id, person_hash, acted_as, case_name, outcome, reason, source_fingerprint, copy_fingerprint, written_fingerprint)
                        values (now(), 'operation', ?, 'application', 'different', 'verified', '', 's', 'c', 'w')""")
                .param(new PersonHash(KEY).formerly(ANNA)).update();

        forget(ANNA);

        assertThat(entry()).containsEntry("operation_id", null).containsEntry("person_hash", null).containsEntry("source_fingerprint", null)
                .containsEntry("copy_fingerprint", null).containsEntry("written_fingerprint", null).containsEntry("outcome", "verified");
    }

    @Test
    void another_key_another_use_and_another_person_make_another_hash() {
        PersonHash hash = new PersonHash("one key");
        PersonId bohdan = new PersonId("bohdan");

        assertThat(List.of(hash.ofWishes(ANNA), hash.salted("salt", ANNA), hash.salted("pepper", ANNA), hash.formerly(ANNA), hash.ofWishes(bohdan),
                new PersonHash("another key").ofWishes(ANNA))).doesNotHaveDuplicates();
        assertThat(hash.ofWishes(ANNA)).isEqualTo(new PersonHash("one key").ofWishes(ANNA));
    }

    @Test
    void stands_in_the_log_as_json_without_the_person(CapturedOutput log) {
        JdbcOperations operations = operations(KEY);
        operations.add(operation(State.ASKED));

        operations.save(operation(State.CONFIRMED), operation(State.ASKED));

        assertThat(log).contains("\"outcome\":\"confirmed\"", "\"at\":\"2026-11-23T12:00:00Z\"").doesNotContain(ANNA.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "outcome = 'verified'",
        "person_hash = 'somebody else'",
        "person_hash = null",
        "operation_id = null, person_hash = null, source_fingerprint = null, copy_fingerprint = null, written_fingerprint = null, at = now()",
        "operation_id = null, person_hash = null, source_fingerprint = null, copy_fingerprint = null, written_fingerprint = null, outcome = 'verified'"
    })
    void cannot_be_changed(String assignments) {
        JdbcOperations operations = operations(KEY);
        operations.add(operation(State.ASKED));
        operations.save(operation(State.CONFIRMED), operation(State.ASKED));

        assertThatThrownBy(() -> database.sql("update audit set " + assignments).update()).hasMessageContaining("the audit is never changed");
    }

    private static void forget(PersonId person) {
        PersonHash hash = new PersonHash(KEY);
        PersonKeys keys = new PersonKeys(hash, new AuditNames(database, hash), Clock.systemUTC());
        new JdbcKeptData(database, TransactionOperations.withoutTransaction(), keys).forget(person, "a chat");
    }

    private static JdbcOperations operations(String key) {
        Audit audit = new Audit(database, new AuditNames(database, new PersonHash(key)));
        return new JdbcOperations(database, TransactionOperations.withoutTransaction(), audit);
    }

    private static Stream<Object> column(String name) {
        return database.sql("select " + name + " from audit").query().singleColumn().stream();
    }

    private static SyncOperation operation(State state) {
        Optional<Instant> written = state == State.VERIFIED ? Optional.of(NOW) : Optional.empty();
        OperationTimes times = new OperationTimes(NOW, NOW, Optional.empty(), Optional.empty(), written, Optional.empty());
        Facts facts = new Facts(Optional.of(NEW), Optional.of(OLD));
        return new SyncOperation("operation", ANNA, "different", facts, state, 0, times, News.NONE, "", 0);
    }

    private static SyncOperation writing(Instant begun, SyncOperation before) {
        OperationTimes times = new OperationTimes(NOW, begun, Optional.empty(), Optional.of(begun), Optional.empty(), Optional.empty());
        return new SyncOperation("operation", ANNA, "different", before.facts(), State.WRITING, 0, times, News.NONE, "", before.version());
    }

    private static Map<String, Object> entry() {
        return database.sql("select * from audit").query().singleRow();
    }

    private static Fingerprint fingerprint(byte[] jpeg) {
        return Fingerprint.of(((Decoding.Decoded) Picture.decode(jpeg)).picture());
    }
}

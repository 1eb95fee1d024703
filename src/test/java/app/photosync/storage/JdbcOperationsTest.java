package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.conversation.References;
import app.photosync.photo.Facts;
import app.photosync.photo.Look;
import app.photosync.photo.PersonId;
import app.photosync.sync.OperationTimes;
import app.photosync.sync.Operations.Saving;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcOperationsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static JdbcClient database;
    private static TransactionOperations transaction;

    private final PersonHash hash = new PersonHash("a key that only this test knows, long enough");
    private final AuditNames names = new AuditNames(database, hash);
    private final Audit audit = new Audit(database, names);
    private final JdbcOperations operations = new JdbcOperations(database, transaction, audit);
    private final PersonId anna = new PersonId(UUID.randomUUID().toString());

    @BeforeAll
    static void the_tables_are_there() {
        DataSource source = MigratedDatabase.fresh();
        database = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Test
    void keeps_everything_that_an_operation_needs_to_go_on() {
        SyncOperation asked = added();
        OperationTimes times = new OperationTimes(NOW, NOW.plusSeconds(1), Optional.of(NOW.plusSeconds(2)), Optional.of(NOW.plusSeconds(3)), Optional.of(NOW.plusSeconds(4)), Optional.of(NOW.plusSeconds(5)));
        SyncOperation waiting =
                new SyncOperation(asked.id(), anna, "different", asked.facts(), State.WAITING, 2, times, News.UNTOLD, "sharepoint 429", 0);

        Saving saving = operations.save(waiting, asked);

        assertThat(saving).isEqualTo(new Saving.Saved(waiting.saved()));
        assertThat(operations.find(asked.id())).contains(waiting.saved());
    }

    @Test
    void an_operation_that_has_moved_on_is_not_moved_back() {
        SyncOperation asked = added();
        operations.save(in(State.CONFIRMED, asked), asked);

        assertThat(operations.save(in(State.CANCELLED, asked), asked)).isEqualTo(new Saving.Overtaken());
    }

    @Test
    void an_operation_that_was_saved_meanwhile_in_the_same_state_is_not_saved_again() {
        SyncOperation read = saved(State.WAITING, added());
        operations.save(read, read);

        assertThat(operations.save(in(State.CANCELLED, read), read)).isEqualTo(new Saving.Overtaken());
    }

    @Test
    void a_save_of_the_version_before_counts_too() {
        SyncOperation read = saved(State.WAITING, added());
        database.sql("update sync_operation set looks = looks + 1 where id = ? and state = 'WAITING'").param(read.id()).update();

        assertThat(operations.save(read, read)).isEqualTo(new Saving.Overtaken());
    }

    @Test
    void at_most_one_operation_of_a_person_runs() {
        saved(State.CONFIRMED, added());
        SyncOperation other = added();

        assertThat(operations.save(in(State.CONFIRMED, other), other)).isEqualTo(new Saving.AnotherIsRunning());
    }

    @Test
    void nobody_begins_another_one_while_a_write_runs() {
        writing();
        SyncOperation other = added();

        assertThat(operations.save(in(State.CONFIRMED, other), other)).isEqualTo(new Saving.AnotherIsRunning());
    }

    @Test
    void the_version_before_reads_a_running_write_as_it_would_have_left_it_itself() {
        SyncOperation writing = writing();

        assertThat(operations.find(writing.id())).map(SyncOperation::state).contains(State.WRITING);
        String stored = "select state from sync_operation where id = ? and begun_at is not null";
        assertThat(database.sql(stored).param(writing.id()).query(String.class).single()).isEqualTo("CONFIRMED");
    }

    @Test
    void the_latest_is_the_newest_that_was_pressed() {
        SyncOperation pressed = saved(State.CONFIRMED, added());
        added();

        assertThat(operations.latestOf(anna)).map(SyncOperation::id).contains(pressed.id());
    }

    @Test
    void one_that_runs_is_the_latest_whatever_became_of_an_earlier_one_since() {
        SyncOperation late = saved(State.NOT_CONFIRMED, saved(State.CONFIRMED, added()));
        SyncOperation running = saved(State.CONFIRMED, added());

        operations.save(since(NOW.plusSeconds(600), in(State.VERIFIED, late)), late);

        assertThat(operations.latestOf(anna)).map(SyncOperation::id).contains(running.id());
    }

    @Test
    void what_belongs_together_is_kept_or_not_kept_together() {
        SyncOperation asked = added();
        JdbcReferences references = new JdbcReferences(database, new ReferenceTable(database, new SplittableRandom()));

        operations.save(asked, asked, () -> references.note(anna, "different", NOW));
        operations.save(asked, asked, () -> references.note(anna, "same", NOW));

        assertThat(references.lastNoted(anna)).map(References.Noted::caseName).contains("different");
    }

    @Test
    void what_is_kept_together_with_an_operation_is_gone_whoever_comes_first_when_the_person_wants_to_be_forgotten() throws Exception {
        SyncOperation asked = added();
        JdbcKeptData keptData = new JdbcKeptData(database, transaction, new PersonKeys(hash, names, Clock.systemUTC()));
        JdbcPhotoMemory memory = new JdbcPhotoMemory(database);
        Look look = new Look(NOW, "", Optional.empty(), asked.facts());
        CountDownLatch holds = new CountDownLatch(1);
        CountDownLatch isAsked = new CountDownLatch(1);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Saving> step = others.submit(() -> operations.save(asked, asked, () -> {
                holds.countDown();
                awaited(isAsked);
                memory.remember(anna, look);
            }));
            awaited(holds);
            Future<?> forgetting = others.submit(() -> keptData.forget(anna, "chat"));
            await("it waits for the step").until(() ->
                    database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() > 0);
            isAsked.countDown();

            assertThat(step.get()).isInstanceOf(Saving.Saved.class);
            forgetting.get();
        }

        assertThat(memory.looksAt(anna, Instant.EPOCH)).isEmpty();
        assertThat(operations.save(asked.saved(), asked.saved(), () -> memory.remember(anna, look))).isEqualTo(new Saving.Overtaken());
        assertThat(memory.looksAt(anna, Instant.EPOCH)).isEmpty();
    }

    @Test
    void of_a_stop_and_a_write_that_begin_at_once_only_one_succeeds() throws Exception {
        SyncOperation read = saved(State.CONFIRMED, added());
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Saving> stop = others.submit(() -> {
                together.await();
                return operations.save(in(State.CANCELLED, read), read);
            });
            Future<Saving> write = others.submit(() -> {
                together.await();
                return operations.save(begun(read), read);
            });

            assertThat(List.of(stop.get(), write.get())).hasOnlyElementsOfTypes(Saving.Saved.class, Saving.Overtaken.class)
                    .filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private SyncOperation writing() {
        SyncOperation confirmed = saved(State.CONFIRMED, added());
        SyncOperation begun = begun(confirmed);
        assertThat(operations.save(begun, confirmed)).isInstanceOf(Saving.Saved.class);
        return begun.saved();
    }

    private static SyncOperation begun(SyncOperation confirmed) {
        OperationTimes times = new OperationTimes(NOW, NOW.plusSeconds(9), Optional.empty(), Optional.of(NOW.plusSeconds(9)), Optional.empty(), Optional.empty());
        return new SyncOperation(
                confirmed.id(), confirmed.person(), "different", confirmed.facts(), State.WRITING, 0, times, News.NONE, "", confirmed.version());
    }

    private SyncOperation saved(State state, SyncOperation operation) {
        SyncOperation next = in(state, operation);
        assertThat(operations.save(next, operation)).isInstanceOf(Saving.Saved.class);
        return next.saved();
    }

    private static SyncOperation since(Instant when, SyncOperation it) {
        OperationTimes times = new OperationTimes(NOW, when, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new SyncOperation(
                it.id(), it.person(), it.caseName(), it.facts(), it.state(), it.looks(), times, it.news(), it.reason(), it.version());
    }

    private SyncOperation added() {
        OperationTimes times = new OperationTimes(NOW, NOW, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        SyncOperation asked = new SyncOperation(
                UUID.randomUUID().toString(), anna, "different", new Facts(Optional.empty(), Optional.empty()), State.ASKED, 0, times, News.NONE, "", 0);
        operations.add(asked);
        return asked;
    }

    private static SyncOperation in(State state, SyncOperation operation) {
        return new SyncOperation(operation.id(), operation.person(), "different", operation.facts(), state, 0, operation.times(), News.NONE, "", operation.version());
    }
}

package app.photosync.storage;

import app.photosync.photo.PersonId;
import app.photosync.sync.OperationTimes;
import app.photosync.sync.Operations;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The table {@code sync_operation}; a unique index holds each person to one running sync, and a trigger counts the saves. What is saved is
 * audited in the same transaction.
 *
 * <p>WRITING stands in the table as CONFIRMED with a beginning: the version before knows no such state, and leaves the same when it dies
 * in the middle of a write.
 */
@Component
class JdbcOperations implements Operations {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Audit audit;

    JdbcOperations(JdbcClient jdbc, TransactionOperations transaction, Audit audit) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
    }

    @Override
    public void add(SyncOperation operation) {
        jdbc.sql("""
                        insert into sync_operation
                            (id, person_id, case_name, source_fingerprint, copy_fingerprint, state, looks, asked_at, since, news, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update
                        set case_name = excluded.case_name, source_fingerprint = excluded.source_fingerprint,
                            copy_fingerprint = excluded.copy_fingerprint, asked_at = excluded.asked_at, since = excluded.since
                        where sync_operation.state = 'ASKED' and sync_operation.person_id = excluded.person_id""")
                .params(
                        operation.id(),
                        operation.person().value(),
                        operation.caseName(),
                        Columns.text(operation.facts().microsoft365()),
                        Columns.text(operation.facts().sharePoint()),
                        operation.state().name(),
                        operation.looks(),
                        Columns.of(operation.times().asked()),
                        Columns.of(operation.since()),
                        operation.news().name(),
                        operation.reason())
                .update();
    }

    @Override
    public Optional<SyncOperation> find(String id) {
        return jdbc.sql("select * from sync_operation where id = ?").param(id).query((row, number) -> operation(row)).optional();
    }

    @Override
    public Saving save(SyncOperation next, SyncOperation read, Runnable together) {
        try {
            return transaction.execute(_ -> saved(next, read, together));
        } catch (DuplicateKeyException anotherIsRunning) {
            return new Saving.AnotherIsRunning();
        }
    }

    private Saving saved(SyncOperation next, SyncOperation read, Runnable together) {
        if (update(next, read) == 0) {
            return new Saving.Overtaken();
        }
        if (next.state() != read.state() || next.state() == State.WRITING && !next.since().equals(read.since())) {
            audit.add(next);
        }
        together.run();
        return new Saving.Saved(next.saved());
    }

    private int update(SyncOperation next, SyncOperation read) {
        return jdbc.sql("""
                        update sync_operation
                        set state = ?, looks = ?, since = ?, waited_at = ?, begun_at = ?, written_at = ?, due_at = ?, news = ?, reason = ?
                        where id = ? and state = ? and version = ?""")
                .params(
                        stored(next.state()),
                        next.looks(),
                        Columns.of(next.since()),
                        Columns.of(next.times().waited()),
                        Columns.of(next.times().begun()),
                        Columns.of(next.times().written()),
                        Columns.of(next.times().due()),
                        next.news().name(),
                        next.reason(),
                        next.id(),
                        stored(read.state()),
                        read.version())
                .update();
    }

    private static String stored(State state) {
        return (state == State.WRITING ? State.CONFIRMED : state).name();
    }

    @Override
    public Optional<SyncOperation> latestOf(PersonId person) {
        return jdbc.sql("""
                        select * from sync_operation where person_id = ? and state <> 'ASKED'
                        order by state in ('CONFIRMED', 'WAITING', 'WRITTEN') desc, since desc limit 1""")
                .param(person.value())
                .query((row, number) -> operation(row))
                .optional();
    }

    private static SyncOperation operation(ResultSet row) throws SQLException {
        return new SyncOperation(
                row.getString("id"),
                new PersonId(row.getString("person_id")),
                row.getString("case_name"),
                Columns.facts(row),
                state(row),
                row.getInt("looks"),
                new OperationTimes(
                        Columns.moment(row, "asked_at"),
                        Columns.moment(row, "since"),
                        Columns.optionalMoment(row, "waited_at"),
                        Columns.optionalMoment(row, "begun_at"),
                        Columns.optionalMoment(row, "written_at"),
                        Columns.optionalMoment(row, "due_at")),
                News.valueOf(row.getString("news")),
                row.getString("reason"),
                row.getInt("version"));
    }

    private static State state(ResultSet row) throws SQLException {
        State stored = State.valueOf(row.getString("state"));
        return stored == State.CONFIRMED && Columns.optionalMoment(row, "begun_at").isPresent() ? State.WRITING : stored;
    }
}

package app.photosync.storage;

import app.photosync.photo.PersonId;
import app.photosync.sync.Operations;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import app.photosync.sync.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The table {@code sync_operation}; a unique index holds each person to one running sync. What is saved is audited in the same transaction. */
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
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
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
    public Saving save(SyncOperation next, State from) {
        try {
            return transaction.execute(_ -> saved(next, from));
        } catch (DuplicateKeyException anotherIsRunning) {
            return Saving.ANOTHER_IS_RUNNING;
        }
    }

    private Saving saved(SyncOperation next, State from) {
        int saved = jdbc.sql("""
                        update sync_operation
                        set state = ?, looks = ?, since = ?, waited_at = ?, begun_at = ?, written_at = ?, due_at = ?, news = ?, reason = ?
                        where id = ? and state = ?""")
                .params(
                        next.state().name(),
                        next.looks(),
                        Columns.of(next.since()),
                        Columns.of(next.times().waited()),
                        Columns.of(next.times().begun()),
                        Columns.of(next.times().written()),
                        Columns.of(next.times().due()),
                        next.news().name(),
                        next.reason(),
                        next.id(),
                        from.name())
                .update();
        if (saved == 1 && next.state() != from) {
            audit.add(next);
        }
        return saved == 1 ? Saving.SAVED : Saving.OVERTAKEN;
    }

    @Override
    public Optional<SyncOperation> latestOf(PersonId person) {
        return jdbc.sql("select * from sync_operation where person_id = ? and state <> 'ASKED' order by since desc limit 1")
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
                State.valueOf(row.getString("state")),
                row.getInt("looks"),
                new Times(
                        Columns.moment(row, "asked_at"),
                        Columns.moment(row, "since"),
                        Columns.optionalMoment(row, "waited_at"),
                        Columns.optionalMoment(row, "begun_at"),
                        Columns.optionalMoment(row, "written_at"),
                        Columns.optionalMoment(row, "due_at")),
                News.valueOf(row.getString("news")),
                row.getString("reason"));
    }
}

package app.photosync.storage;

import app.photosync.conversation.KeptData;
import app.photosync.photo.PersonId;
import app.photosync.sync.SyncOperation.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks and forgets all of {@link KeptTables}. */
@Component
class JdbcKeptData implements KeptData {

    private static final String ABOUT = KeptTables.ALL.stream()
            .flatMap(table -> table.whose().subject().map(subject -> count(table, subject)).stream())
            .collect(Collectors.joining(" union all "));

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final PersonKeys keys;

    JdbcKeptData(JdbcClient jdbc, TransactionOperations transaction, PersonKeys keys) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.keys = keys;
    }

    @Override
    public Map<Subject, Kept> about(PersonId person, String conversationId) {
        Map<Subject, Kept> about = new EnumMap<>(Subject.class);
        jdbc.sql(ABOUT).params(keys.of(person, conversationId)).query(row -> {
            Kept kept = new Kept(row.getInt("number"), Columns.optionalMoment(row, "since"));
            about.merge(Subject.valueOf(row.getString("subject")), kept, Kept::and);
        });
        return about;
    }

    private static String count(KeptTable table, Subject subject) {
        Whose whose = table.whose();
        return "select '%s' as subject, count(*) filter (where %s) as number, min(%s) as since from %s where %s having count(*) > 0"
                .formatted(subject, whose.counted(), whose.since(), table.name(), whose.condition());
    }

    /** @return false, and nothing is forgotten, while a sync of the person runs */
    boolean forget(PersonId person, String conversationId) {
        return transaction.execute(_ -> {
            if (isSyncing(person)) {
                return false;
            }
            Map<String, Object> of = keys.of(person, conversationId);
            KeptTables.ALL.stream()
                    .flatMap(table -> table.statementsThatForget().stream())
                    .forEach(statement -> jdbc.sql(statement).params(of).update());
            return true;
        });
    }

    /**
     * Waits for what is being saved. A step of a sync keeps things together with its operation, a later check with its row: those of one
     * that is under way can be deleted then, and a later one keeps none.
     */
    private boolean isSyncing(PersonId person) {
        jdbc.sql("select conversation_id from later_check where person_id = ? for update").param(person.value()).query(String.class).list();
        return jdbc.sql("select state from sync_operation where person_id = ? for update")
                .param(person.value())
                .query(String.class)
                .list().stream()
                .anyMatch(state -> State.valueOf(state).isRunning());
    }
}

package app.photosync.storage;

import app.photosync.sync.SyncOperation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table {@code audit}, and the same as lines of JSON under the logger's name {@value #LOGGER}: one entry for each state that a sync has come
 * into. It is written where the state is written, so that neither can be without the other, and no room has to remember it.
 *
 * <p>It has an id of its own for each sync and a name of its own for each person, both held by rows that are deleted when the person is
 * forgotten, and no fingerprints: from then on nothing leads from an entry to anybody, nor from a line of the log.
 */
final class Audit {

    static final String LOGGER = "photosync.audit";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

    /** Every write is made with the application's own permission so far. */
    private static final String APPLICATION = "application";

    private final JdbcClient jdbc;
    private final AuditNames names;

    Audit(JdbcClient jdbc, AuditNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    void add(SyncOperation operation) {
        Map<String, Object> entry = entry(operation);
        jdbc.sql("""
                        insert into audit (at, operation_id, person_hash, acted_as, case_name, outcome, reason)
                        values (:at, :sync, :person, :as, :case, :outcome, :reason)""")
                .param("at", Columns.of(operation.since()))
                .params(entry)
                .update();
        entry.put("at", operation.since().toString());
        LOG.info(JsonMapper.shared().writeValueAsString(entry));
    }

    private Map<String, Object> entry(SyncOperation operation) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("sync", ownIdOf(operation));
        entry.put("person", names.of(operation.person(), operation.since()));
        entry.put("as", APPLICATION);
        entry.put("case", operation.caseName());
        entry.put("outcome", operation.state().name().toLowerCase(Locale.ROOT));
        entry.put("reason", operation.reason());
        return entry;
    }

    private String ownIdOf(SyncOperation operation) {
        return jdbc.sql("select audit_id from sync_operation where id = ?").param(operation.id()).query(String.class).single();
    }
}

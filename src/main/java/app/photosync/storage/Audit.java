package app.photosync.storage;

import app.photosync.sync.SyncOperation;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table {@code audit}, and the same as lines of JSON under the logger's name {@value #LOGGER}: one entry for each state that a sync has come
 * into. It is written where the state is written, so that neither can be without the other, and no room has to remember it.
 */
final class Audit {

    static final String LOGGER = "photosync.audit";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

    /** Every write is made with the application's own permission so far. */
    private static final String APPLICATION = "application";

    private final JdbcClient jdbc;
    private final PersonHash hash;

    Audit(JdbcClient jdbc, PersonHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    void add(SyncOperation operation) {
        Map<String, Object> entry = entry(operation);
        jdbc.sql("""
                        insert into audit (at, operation_id, person_hash, acted_as, case_name, source_fingerprint, copy_fingerprint,
                            written_fingerprint, outcome, reason)
                        values (:at, :operation, :person, :as, :case, :source, :copy, :written, :outcome, :reason)""")
                .param("at", Columns.of(operation.since()))
                .params(entry)
                .update();
        entry.put("at", operation.since().toString());
        LOG.info(JsonMapper.shared().writeValueAsString(entry));
    }

    private Map<String, Object> entry(SyncOperation operation) {
        String source = Columns.text(operation.facts().microsoft365());
        Optional<String> written = operation.times().written().map(_ -> source);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("operation", operation.id());
        entry.put("person", hash.of(operation.person()).orElse(null));
        entry.put("as", APPLICATION);
        entry.put("case", operation.caseName());
        entry.put("source", source);
        entry.put("copy", Columns.text(operation.facts().sharePoint()));
        entry.put("written", written.orElse(null));
        entry.put("outcome", operation.state().name().toLowerCase(Locale.ROOT));
        entry.put("reason", operation.reason());
        return entry;
    }
}

package app.photosync.storage;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Syncs that somebody has begun and no task takes further: the replica died between the two statements. */
@Component
class AbandonedSyncs {

    private final JdbcClient jdbc;

    AbandonedSyncs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before a younger one may still get its task @return their ids */
    List<String> begun(Instant before) {
        return jdbc.sql("""
                        select id from sync_operation where state in ('CONFIRMED', 'WAITING', 'WRITTEN') and since < ?
                            and not exists (select 1 from scheduled_tasks where task_name = ? and task_instance = id)""")
                .params(Columns.of(before), SyncTask.NAME)
                .query(String.class)
                .list();
    }
}

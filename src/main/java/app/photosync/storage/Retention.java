package app.photosync.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what is older than it may become, see {@link KeptTables}. Can be repeated at any time. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** The next sweep comes an hour later, so that what may stay for a day goes an hour early rather than late. */
    static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RetentionSettings settings;

    Retention(JdbcClient jdbc, Clock clock, RetentionSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    void sweep() {
        KeptTables.ALL.forEach(table -> table.endings().forEach(ending -> {
            switch (ending) {
                case Ending.After after -> apply(table.name(), after);
                case Ending.ByItself _ -> { }
            }
        }));
    }

    private void apply(String table, Ending.After ending) {
        Instant before = clock.instant().minus(ending.age().in(settings)).plus(BETWEEN_SWEEPS);
        int rows = jdbc.sql(ending.statement(table)).param("before", Columns.of(before)).update();
        if (rows > 0) {
            LOG.info("event=retention table={} what=\"{}\" rows={}", table, ending.what(), rows);
        }
    }
}

package app.photosync.storage;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what is older than the company wants to keep. Can be repeated at any time. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** The next sweep comes an hour later, so that what may stay for a day goes an hour early rather than late. */
    static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    /** What ends by itself after half an hour, or a day, unless a crash came in between. */
    private static final Duration LEFTOVERS = Duration.ofDays(2);

    /** @param sql with one parameter: older than that goes */
    private record Rule(String table, Duration age, String sql) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Rule> rules;

    Retention(JdbcClient jdbc, Clock clock, RetentionSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rules = List.of(
                new Rule("inbox text", settings.messages(), """
                        update inbox set payload = null, same_as = null, second_answer = null, answered_at = coalesce(answered_at, received_at),
                            state = case state when 'unclear' then 'unclear' else 'given up' end
                        where payload is not null and received_at < ?"""),
                new Rule("inbox", settings.messageIds(), "delete from inbox where received_at < ?"),
                new Rule("photo_look", settings.looks(), "delete from photo_look where looked_at < ?"),
                new Rule("own_write", settings.looks(), "delete from own_write where picture_timestamp < ?"),
                new Rule("sync_card", settings.looks(), """
                        delete from sync_card
                        where operation_id in (select id from sync_operation where since < ?)"""),
                new Rule("sync_operation", settings.looks(), "delete from sync_operation where since < ?"),
                new Rule("help_desk_reference", settings.references(), "delete from help_desk_reference where quoted_at < ?"),
                new Rule("last_finding", settings.references(), "delete from last_finding where found_at < ?"),
                new Rule("conversation_reference", settings.references(), "delete from conversation_reference where updated_at < ?"),
                new Rule("audit", settings.audit(), "delete from audit where at < ?"),
                new Rule("sending_bucket", BETWEEN_SWEEPS, "delete from sending_bucket where to_timestamp(expires_at / 1000.0) < ?"),
                new Rule("open_question", LEFTOVERS, "delete from open_question where asked_at < ?"),
                new Rule("later_check", LEFTOVERS, "delete from later_check where since < ?"));
    }

    void sweep() {
        rules.forEach(this::apply);
    }

    private void apply(Rule rule) {
        int rows = jdbc.sql(rule.sql()).param(Columns.of(clock.instant().minus(rule.age()).plus(BETWEEN_SWEEPS))).update();
        if (rows > 0) {
            LOG.info("event=retention table=\"{}\" rows={}", rule.table(), rows);
        }
    }
}

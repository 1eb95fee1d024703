package app.photosync.storage;

import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.LeaseLost;
import app.photosync.conversation.Speaker.Device;
import app.photosync.photo.PersonId;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code later_check}. Each step from the claim to the end throws {@link LeaseLost} when somebody else has claimed the check
 * since, or the person has asked anew; see {@link Fence}.
 */
@Component
class LaterCheckTable {

    /** @param leaving whether its answer departed in an earlier try, and a crash came before its end */
    record Row(LaterCheck check, int tries, boolean leaving) {

        private Row claimed() {
            return new Row(check, tries + 1, leaving);
        }
    }

    private final JdbcClient jdbc;

    LaterCheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(LaterCheck check) {
        jdbc.sql("""
                        insert into later_check (conversation_id, person_id, language, device, zone, since) values (?, ?, ?, ?, ?, ?)
                        on conflict (conversation_id) do update
                        set language = excluded.language, device = excluded.device, zone = excluded.zone, since = excluded.since,
                            leaving = false, tries = later_check.tries + 1""")
                .params(
                        check.conversationId(),
                        check.person().value(),
                        check.language(),
                        check.device().name(),
                        check.zone().getId(),
                        Columns.of(check.since()))
                .update();
    }

    Optional<Row> find(String conversationId) {
        return jdbc.sql("select * from later_check where conversation_id = ?")
                .param(conversationId)
                .query((row, number) -> new Row(
                        new LaterCheck(
                                new PersonId(row.getString("person_id")),
                                row.getString("conversation_id"),
                                row.getString("language"),
                                Device.valueOf(row.getString("device")),
                                ZoneId.of(row.getString("zone")),
                                Columns.moment(row, "since")),
                        row.getInt("tries"),
                        row.getBoolean("leaving")))
                .optional();
    }

    /** @return the row as it is now */
    Row claim(Row seen) {
        step("update later_check set tries = tries + 1", " and leaving = " + seen.leaving(), seen, "claim");
        return seen.claimed();
    }

    /** From here on a crash leaves unclear whether the answer arrived. */
    void leaves(Row row) {
        step("update later_check set leaving = true", "", row, "leaving");
    }

    /** Nothing has left. */
    void stays(Row row) {
        step("update later_check set leaving = false", "", row, "waiting");
    }

    void ends(Row row) {
        step("delete from later_check", "", row, "end");
    }

    /** A check that was asked for anew may have the number of an earlier one, but another moment. */
    private void step(String change, String condition, Row row, String step) {
        Fence.demandOne(jdbc.sql(change + " where conversation_id = ? and tries = ? and since = ?" + condition)
                .params(row.check().conversationId(), row.tries(), Columns.of(row.check().since()))
                .update(), step);
    }
}

package app.photosync.storage;

import app.photosync.conversation.LaterCheck;
import app.photosync.conversation.Speaker.Device;
import app.photosync.photo.PersonId;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code later_check}. */
@Component
class LaterCheckTable {

    private final JdbcClient jdbc;

    LaterCheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(LaterCheck check) {
        jdbc.sql("""
                        insert into later_check (conversation_id, person_id, language, device, zone, since) values (?, ?, ?, ?, ?, ?)
                        on conflict (conversation_id) do update
                        set language = excluded.language, device = excluded.device, zone = excluded.zone, since = excluded.since,
                            leaving = false""")
                .params(
                        check.conversationId(),
                        check.person().value(),
                        check.language(),
                        check.device().name(),
                        check.zone().getId(),
                        Columns.of(check.since()))
                .update();
    }

    Optional<LaterCheck> find(String conversationId) {
        return jdbc.sql("select * from later_check where conversation_id = ?")
                .param(conversationId)
                .query((row, number) -> new LaterCheck(
                        new PersonId(row.getString("person_id")),
                        row.getString("conversation_id"),
                        row.getString("language"),
                        Device.valueOf(row.getString("device")),
                        ZoneId.of(row.getString("zone")),
                        Columns.moment(row, "since")))
                .optional();
    }

    /** A crash came between the answer's departure and its end. */
    boolean isLeaving(String conversationId) {
        return jdbc.sql("select leaving from later_check where conversation_id = ?").param(conversationId).query(Boolean.class).optional().orElse(false);
    }

    void leaves(String conversationId) {
        jdbc.sql("update later_check set leaving = true where conversation_id = ?").param(conversationId).update();
    }

    void stays(String conversationId) {
        jdbc.sql("update later_check set leaving = false where conversation_id = ?").param(conversationId).update();
    }

    void delete(String conversationId) {
        jdbc.sql("delete from later_check where conversation_id = ?").param(conversationId).update();
    }
}

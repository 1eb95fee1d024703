package app.photosync.storage;

import app.photosync.photo.PersonId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row, or two, in every table for one person, as of one moment. */
final class FilledTables {

    static final PersonHash HASH = new PersonHash("a key of this test, long enough for a hash");

    private FilledTables() {}

    static String chatOf(String person) {
        return "chat of " + person;
    }

    static void with(JdbcClient database, String person, Instant at) {
        String chat = chatOf(person);
        String hash = HASH.ofWishes(new PersonId(person));
        Rows rows = new Rows(database, at);
        rows.add("photo_look (person_id, etag, looked_at) values (?, 'e', :at)", person);
        rows.add("own_write (person_id, source_fingerprint, picture_timestamp) values (?, 'f', :at)", person);
        rows.add("sync_operation (person_id, id, state, looks, asked_at, reason, since) values (?, ?, 'VERIFIED', 0, now(), '', :at)",
                person, "sync of " + person);
        rows.add("sync_operation (person_id, id, state, looks, asked_at, reason, since) values (?, ?, 'ASKED', 0, now(), '', :at)",
                person, "offer to " + person);
        rows.add("sync_card (operation_id, conversation_id, language, device, zone) values (?, ?, 'en', 'PHONE', 'UTC')", "sync of " + person, chat);
        rows.add("help_desk_reference (person_id, code, case_name, detail, quoted_at) values (?, ?, 'same', '', :at)", person, "PS-1 " + person);
        rows.add("help_desk_reference (conversation_id, code, case_name, detail, quoted_at) values (?, ?, 'given-up', '', :at)", chat, "PS-2 " + person);
        rows.add("last_finding (person_id, case_name, found_at) values (?, 'same', :at)", person);
        rows.add("contact (person_id, case_name, came_at) values (?, 'same', :at)", person);
        rows.add("opt_out (person_id, opted_out_at) values (?, :at)", person);
        rows.add("opt_out_hash (person_hash, opted_out_at) values (?, :at)", hash);
        rows.add("welcome (conversation_id, welcomed_at) values (?, :at)", chat);
        rows.add("welcome_hash (person_hash, welcomed_at) values (?, :at)", hash);
        rows.add("spoken_language (conversation_id, tag, sign, put_at) values (?, 'en', 'TEXT', :at)", chat);
        rows.add("later_check (conversation_id, person_id, language, device, zone, since) values (?, ?, 'en', 'PHONE', 'UTC', :at)", chat, person);
        rows.add("conversation_reference (conversation_id, person_id, service_url, bot_id, tenant_id, updated_at) values (?, ?, 'u', 'b', 't', :at)", chat, person);
        rows.add("open_question (conversation_id, offers, asked_at) values (?, '', :at)", chat);
        rows.add("inbox (conversation_id, activity_id, payload, same_as, state, received_at) values (?, 'a', 'text', 's', 'waiting', :at)", chat);
        rows.add("scheduled_tasks (task_instance, task_name, execution_time, picked, version) values (?, 'later-check', :at, false, 1)", chat);
        rows.add("audit (operation_id, person_hash, acted_as, case_name, outcome, reason, at) values (?, ?, 'application', 'same', 'verified', '', :at)",
                "sync of " + person, HASH.formerly(new PersonId(person)));
        rows.add("audit_salt (person_id, used_at) values (?, :at)", person);
        rows.add("sending_bucket (id, expires_at) values (?, extract(epoch from :at) * 1000)", "conversation " + chat);
    }

    private record Rows(JdbcClient database, Instant at) {

        void add(String rest, Object... values) {
            String sql = "insert into " + rest;
            for (int value = 0; value < values.length; value++) {
                sql = sql.replaceFirst("\\?", ":value" + value);
            }
            JdbcClient.StatementSpec insert = database.sql(sql).param("at", Columns.of(at));
            for (int value = 0; value < values.length; value++) {
                insert = insert.param("value" + value, values[value]);
            }
            insert.update();
        }
    }
}

package app.photosync.storage;

import app.photosync.conversation.KeptData;
import app.photosync.photo.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows every table that holds something of a person; a new one must be added here. */
@Component
class JdbcKeptData implements KeptData {

    /** Teams repeats a message for some minutes. */
    private static final Duration REPEATS_COME_WITHIN = Duration.ofHours(1);

    private static final List<String> BY_PERSON = List.of(
            "delete from sync_card where operation_id in (select id from sync_operation where person_id = ?)",
            "delete from sync_operation where person_id = ?",
            "delete from photo_look where person_id = ?",
            "delete from own_write where person_id = ?",
            "delete from help_desk_reference where person_id = ?",
            "delete from last_finding where person_id = ?",
            "delete from contact where person_id = ?",
            "delete from opt_out where person_id = ?",
            "delete from later_check where person_id = ?",
            "delete from conversation_reference where person_id = ?");
    private static final List<String> BY_CONVERSATION = List.of(
            "delete from open_question where conversation_id = ?",
            "delete from spoken_language where conversation_id = ?",
            "delete from welcome where conversation_id = ?");

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    JdbcKeptData(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Kept about(PersonId person) {
        return jdbc.sql("""
                        select
                            (select count(*) from photo_look where person_id = :person) as looks,
                            (select min(looked_at) from photo_look where person_id = :person) as first_look,
                            (select count(*) from sync_operation where person_id = :person and state <> 'ASKED') as syncs,
                            (select count(*) from help_desk_reference where person_id = :person) as refs""")
                .param("person", person.value())
                .query((row, number) -> new Kept(
                        row.getInt("looks"), Columns.optionalMoment(row, "first_look"), row.getInt("syncs"), row.getInt("refs")))
                .single();
    }

    @Override
    public void forget(PersonId person, String conversationId) {
        transaction.executeWithoutResult(_ -> {
            BY_PERSON.forEach(sql -> jdbc.sql(sql).param(person.value()).update());
            BY_CONVERSATION.forEach(sql -> jdbc.sql(sql).param(conversationId).update());
            jdbc.sql("delete from inbox where conversation_id = ? and answered_at < ?")
                    .params(conversationId, Columns.of(clock.instant().minus(REPEATS_COME_WITHIN)))
                    .update();
        });
    }
}

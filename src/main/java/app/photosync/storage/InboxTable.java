package app.photosync.storage;

import app.photosync.conversation.LeaseLost;
import app.photosync.teams.ReceivedActivity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code inbox}. An activity waits, is on its way out ({@code leaving}), and ends in one of the other states. Each step from
 * the claim to the end throws {@link LeaseLost} when somebody else has claimed the row since; see {@link Fence}.
 */
@Component
class InboxTable {

    /**
     * @param tries of the claim that has it now
     * @param leaving whether the answer departed in an earlier try, and a crash came before the note of how it ended
     */
    record Row(String conversationId, String activityId, byte[] payload, int tries, boolean leaving) {

        private String state() {
            return leaving ? "leaving" : "waiting";
        }

        private Row claimed() {
            return new Row(conversationId, activityId, payload, tries + 1, leaving);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is new; false when its id, or an unanswered activity that says the same, is there already */
    boolean addWaiting(ReceivedActivity activity) {
        return jdbc.sql("""
                        insert into inbox (conversation_id, activity_id, same_as, payload, state, received_at)
                        values (?, ?, ?, ?, 'waiting', ?) on conflict do nothing""")
                .params(activity.conversationId(), activity.activityId(), activity.sameAs(), activity.payload(), now())
                .update() == 1;
    }

    /** @param state one that is final @return whether the id is new */
    boolean addEnded(String conversationId, String activityId, String state) {
        return jdbc.sql("""
                        insert into inbox (conversation_id, activity_id, state, received_at, answered_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(conversationId, activityId, state, now(), now())
                .update() == 1;
    }

    boolean has(String conversationId, String activityId) {
        return jdbc.sql("select exists (select 1 from inbox where conversation_id = ? and activity_id = ?)")
                .params(conversationId, activityId)
                .query(Boolean.class)
                .single();
    }

    /** The unanswered activity that came first. */
    Optional<Row> first(String conversationId) {
        return jdbc.sql("""
                        select conversation_id, activity_id, payload, tries, state = 'leaving' as leaving from inbox
                        where conversation_id = ? and state in ('waiting', 'leaving') order by arrival limit 1""")
                .param(conversationId)
                .query(Row.class)
                .optional();
    }

    List<String> conversationsWithUnanswered() {
        return jdbc.sql("select distinct conversation_id from inbox where state in ('waiting', 'leaving')")
                .query(String.class)
                .list();
    }

    /**
     * Takes a row as it was seen. Counts before the try, so that one which takes the process down with it counts too.
     *
     * @return the row as it is now
     */
    Row claim(Row seen) {
        Fence.demandOne(jdbc.sql("""
                        update inbox set tries = tries + 1
                        where conversation_id = ? and activity_id = ? and tries = ? and state = ?""")
                .params(seen.conversationId(), seen.activityId(), seen.tries(), seen.state())
                .update(), "claim");
        return seen.claimed();
    }

    /** From here on a crash leaves unclear whether the answer arrived. */
    void leaves(Row row) {
        step("leaving", row);
    }

    /** Nothing has left. May be repeated, as the ends may: the word of the first may have been lost. */
    void stays(Row row) {
        step("waiting", row);
    }

    /** With its payload goes the person's text; the ids stay, to tell a repeat by. */
    void ends(Row row, String state) {
        Fence.demandOne(jdbc.sql("""
                        update inbox set state = ?, payload = null, same_as = null, answered_at = ?
                        where conversation_id = ? and activity_id = ? and tries = ? and state in ('waiting', 'leaving', ?)""")
                .params(state, now(), row.conversationId(), row.activityId(), row.tries(), state)
                .update(), state);
    }

    /** Its message is kept until the second answer has left. */
    void endsUnclear(Row row) {
        Fence.demandOne(jdbc.sql("""
                        update inbox set state = 'unclear', second_answer = 'due', same_as = null, answered_at = ?
                        where conversation_id = ? and activity_id = ? and tries = ? and state in ('waiting', 'leaving', 'unclear')""")
                .params(now(), row.conversationId(), row.activityId(), row.tries())
                .update(), "unclear");
    }

    private void step(String state, Row row) {
        Fence.demandOne(jdbc.sql("""
                        update inbox set state = ?
                        where conversation_id = ? and activity_id = ? and tries = ? and state in ('waiting', 'leaving')""")
                .params(state, row.conversationId(), row.activityId(), row.tries())
                .update(), state);
    }

    private OffsetDateTime now() {
        return Columns.of(clock.instant());
    }
}

package app.photosync.storage;

import app.photosync.teams.ReceivedActivity;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code inbox}. An activity waits, is on its way out ({@code leaving}), and ends in one of the other states. */
@Component
class InboxTable {

    /** @param leaving a crash came between the answer's departure and the note of how it ended */
    record Row(String conversationId, String activityId, byte[] payload, int tries, boolean leaving) {}

    /** An activity whose answer is unclear. @param leaving a crash came while its second answer left */
    record Unclear(byte[] payload, boolean leaving) {}

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

    /** Before the try, so that one which takes the process down with it counts too. */
    void countTry(Row row) {
        update("tries = tries + 1", row);
    }

    void leaves(Row row) {
        update("state = 'leaving'", row);
    }

    void stays(Row row) {
        update("state = 'waiting'", row);
    }

    /** With its payload goes the person's text; the ids stay, to tell a repeat by. */
    void ends(Row row, String state) {
        jdbc.sql("""
                        update inbox set state = ?, payload = null, same_as = null, answered_at = ?
                        where conversation_id = ? and activity_id = ?""")
                .params(state, now(), row.conversationId(), row.activityId())
                .update();
    }

    /** Its message is kept until the second answer has left. */
    void endsUnclear(Row row) {
        jdbc.sql("""
                        update inbox set state = 'unclear', second_answer = 'due', same_as = null, answered_at = ?
                        where conversation_id = ? and activity_id = ?""")
                .params(now(), row.conversationId(), row.activityId())
                .update();
    }

    /** @return the places of arrival of what became unclear before then, and has no second answer yet */
    List<Long> unclearSince(Instant latest) {
        return jdbc.sql("select arrival from inbox where second_answer is not null and answered_at <= ? order by arrival")
                .param(Columns.of(latest))
                .query(Long.class)
                .list();
    }

    Optional<Unclear> unclear(long arrival) {
        return jdbc.sql("select payload, second_answer = 'leaving' as leaving from inbox where arrival = ? and second_answer is not null")
                .param(arrival)
                .query(Unclear.class)
                .optional();
    }

    void secondAnswerLeaves(long arrival) {
        secondAnswer("second_answer = 'leaving'", arrival);
    }

    void secondAnswerStays(long arrival) {
        secondAnswer("second_answer = 'due'", arrival);
    }

    void secondAnswerEnds(long arrival) {
        secondAnswer("second_answer = null, payload = null", arrival);
    }

    private void secondAnswer(String assignment, long arrival) {
        jdbc.sql("update inbox set " + assignment + " where arrival = ?").param(arrival).update();
    }

    private void update(String assignment, Row row) {
        jdbc.sql("update inbox set " + assignment + " where conversation_id = ? and activity_id = ?")
                .params(row.conversationId(), row.activityId())
                .update();
    }

    private OffsetDateTime now() {
        return Columns.of(clock.instant());
    }
}

package app.photosync.reliability;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bot has recorded of the activities it took. */
final class Inbox {

    static final String UNCLEAR = "unclear";

    private final JdbcClient database;

    Inbox(JdbcClient database) {
        this.database = database;
    }

    /** Of the message that the person sent: a person of these tests sends one. */
    String endingOf(Colleague person) {
        return database.sql(
                "select coalesce(max(state) filter (where activity_id not like 'f:%'), '') from inbox where conversation_id = ?")
                .param(person.conversation()).query(String.class).single();
    }

    /** Of the answer nobody knows whether it arrived, nor of the second one that followed. */
    boolean hasEndedUnclear(Colleague person) {
        return UNCLEAR.equals(endingOf(person))
                && database.sql("select count(*) = 0 from inbox where conversation_id = ? and second_answer is not null")
                        .param(person.conversation()).query(Boolean.class).single();
    }

    /** Whether a replica has begun to answer each of them. */
    boolean haveBegun(List<Colleague> people) {
        return people.stream().allMatch(person -> database.sql("select coalesce(max(tries), 0) > 0 from inbox where conversation_id = ?")
                .param(person.conversation()).query(Boolean.class).single());
    }

    /** Whether nothing waits for an answer, no sync runs, and nothing is looked at again because a service was busy. */
    boolean isQuiet() {
        return database.sql("""
                        select not exists (select 1 from inbox where state in ('waiting', 'leaving') or second_answer is not null)
                            and not exists (select 1 from sync_operation where state in ('CONFIRMED', 'WAITING', 'WRITTEN'))
                            and not exists (select 1 from later_check)""").query(Boolean.class).single();
    }

    /** For the log: how far the person's syncs have come, and whether anybody will take the next step. */
    List<Map<String, Object>> syncOf(Colleague person) {
        return database.sql("""
                        select o.state, o.since, t.execution_time, t.picked, t.consecutive_failures, c.message_id
                        from sync_operation o left join scheduled_tasks t on t.task_name = 'sync' and t.task_instance = o.id
                            left join sync_card c on c.operation_id = o.id
                        where o.person_id = ? order by o.since""")
                .param(person.id()).query().listOfRows();
    }

    /** Answers on their way to the connector, by any replica. */
    int leaving() {
        return database.sql("select count(*) from inbox where state = 'leaving'").query(Integer.class).single();
    }
}

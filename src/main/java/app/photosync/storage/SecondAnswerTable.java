package app.photosync.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The second answers in the table {@code inbox}: due, on their way, or given. Each step is fenced as in {@link InboxTable}. */
@Component
class SecondAnswerTable {

    /**
     * An activity whose answer is unclear.
     *
     * @param arrival its place in the order of arrival
     * @param leaving whether a crash came while its second answer left
     */
    record Unclear(long arrival, byte[] payload, int tries, boolean leaving) {

        private String state() {
            return leaving ? "leaving" : "due";
        }

        private Unclear claimed() {
            return new Unclear(arrival, payload, tries + 1, leaving);
        }
    }

    private final JdbcClient jdbc;

    SecondAnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the places of arrival of what became unclear before then, and has no second answer yet */
    List<Long> unclearSince(Instant latest) {
        return jdbc.sql("select arrival from inbox where second_answer is not null and answered_at <= ? order by arrival")
                .param(Columns.of(latest))
                .query(Long.class)
                .list();
    }

    Optional<Unclear> find(long arrival) {
        return jdbc.sql("""
                        select arrival, payload, tries, second_answer = 'leaving' as leaving from inbox
                        where arrival = ? and second_answer is not null""")
                .param(arrival)
                .query(Unclear.class)
                .optional();
    }

    /** @return the row as it is now */
    Unclear claim(Unclear seen) {
        Fence.demandOne(jdbc.sql("update inbox set tries = tries + 1 where arrival = ? and tries = ? and second_answer = ?")
                .params(seen.arrival(), seen.tries(), seen.state())
                .update(), "claim");
        return seen.claimed();
    }

    /** From here on a crash leaves unclear whether the second answer arrived, and it is not followed. */
    void leaves(Unclear unclear) {
        step("second_answer = 'leaving'", unclear, "leaving");
    }

    /** Nothing has left. */
    void stays(Unclear unclear) {
        step("second_answer = 'due'", unclear, "due");
    }

    void ends(Unclear unclear) {
        step("second_answer = null, payload = null", unclear, "given");
    }

    private void step(String assignment, Unclear unclear, String step) {
        Fence.demandOne(jdbc.sql("update inbox set " + assignment + " where arrival = ? and tries = ? and state = 'unclear'")
                .params(unclear.arrival(), unclear.tries())
                .update(), step);
    }
}

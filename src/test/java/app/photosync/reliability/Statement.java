package app.photosync.reliability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * One place where the bot writes.
 *
 * @param time how often the same words have come in a visit, this time included
 */
record Statement(String sql, int time) {

    /** In the order in which they came. */
    static List<Statement> of(List<String> written) {
        Map<String, Integer> times = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        written.forEach(sql -> statements.add(new Statement(sql, times.merge(sql, 1, Integer::sum))));
        return statements;
    }

    /** Counts what it is asked. */
    Predicate<String> whenItComes() {
        AtomicInteger seen = new AtomicInteger();
        return written -> written.equals(sql) && seen.incrementAndGet() == time;
    }

    @Override
    public String toString() {
        return sql.replaceAll("\\s+", " ") + " (" + time + ")";
    }
}

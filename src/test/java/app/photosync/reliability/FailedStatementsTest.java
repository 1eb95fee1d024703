package app.photosync.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.FailingDatabase.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database fails one statement at each place where a turn, a press and the steps of a sync write, in turn: once before it is done, and
 * once when it is done and the word of that is lost.
 */
class FailedStatementsTest {

    private static final Logger LOG = LoggerFactory.getLogger(FailedStatementsTest.class);

    private static final int A_SAMPLE = 16;

    private record Failure(Statement statement, Moment moment) {}

    @Test
    void some_statements_that_fail_lose_nothing_and_repeat_nothing() {
        statements_that_fail_lose_nothing_and_repeat_nothing(A_SAMPLE);
    }

    @Test
    @Tag("long")
    void no_statement_that_fails_loses_or_repeats_anything() {
        statements_that_fail_lose_nothing_and_repeat_nothing(Integer.MAX_VALUE);
    }

    private static void statements_that_fail_lose_nothing_and_repeat_nothing(int most) {
        long seed = System.nanoTime();
        try (FragileBot bot = new FragileBot()) {
            List<Failure> all = failuresOfAVisit(bot);
            Collections.shuffle(all, new Random(seed));
            List<Failure> failures = all.subList(0, Math.min(most, all.size()));
            LOG.info("event=failed_statements failures={} of={} seed={}", failures.size(), all.size(), seed);

            List<Colleague> people = bot.newcomers("Failure", failures.size());
            Writes writes = bot.writes();
            Tally tally = new Tally();
            int notMet = 0;
            for (int number = 0; number < failures.size(); number++) {
                Failure failure = failures.get(number);
                bot.database().fails(failure.statement().whenItComes(), failure.moment());
                String before = tally.toString();
                bot.visit(people.get(number)).countIn(tally, bot.inbox());
                tally.countSyncs(writes.of(people.get(number).id()));
                notMet += bot.database().isAboutToFail() ? 1 : 0;
                bot.database().failsNoMore();
                if (!tally.toString().equals(before)) {
                    LOG.warn("event=failure_with_consequence {} {}", failure, tally);
                }
            }
            LOG.info("event=failed_statements_counted failures={} not_met={} {}", failures.size(), notMet, tally);
            assertThat(tally.isClean()).as(tally::toString).isTrue();
            assertThat(notMet).as("what the bot has not written this time").isLessThanOrEqualTo(failures.size() / 4);
        }
    }

    /** The first visit writes what is written once; the second one is the model. */
    private static List<Failure> failuresOfAVisit(FragileBot bot) {
        List<Colleague> people = bot.newcomers("Model", 2);
        bot.visit(people.getFirst());
        int before = bot.database().written().size();
        bot.visit(people.getLast());
        List<String> written = bot.database().written();
        Stream<Statement> statements = Statement.of(written.subList(before, written.size())).stream();
        return new ArrayList<>(statements.flatMap(one -> Arrays.stream(Moment.values()).map(moment -> new Failure(one, moment))).toList());
    }
}

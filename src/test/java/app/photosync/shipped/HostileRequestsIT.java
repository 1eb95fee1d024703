package app.photosync.shipped;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.ForeignHost;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What anybody on the internet can send, against the packaged jar with its real token check: each line is refused with its own status, and
 * nothing was called, stored or logged of it. Which check each group holds up is written in SECURITY.md. A part
 * of the table alone: {@code -Dphotosync.lines="own key|forged"}.
 */
class HostileRequestsIT {

    /** A token with an unknown key is neither good nor bad until the keys were fetched anew (docs/teams-rules.md 38). */
    private static final int BRING_IT_AGAIN = 503;
    private static final Pattern PART = Pattern.compile(System.getProperty("photosync.lines", ""));
    private static final Duration UNTIL_FETCHED = Duration.ofSeconds(20);

    @AutoClose
    private static ForeignHost foreign;
    @AutoClose
    private static ShippedBot bot;
    private static Traces traces;

    @BeforeAll
    static void start() throws IOException {
        foreign = ForeignHost.open();
        bot = ShippedBot.start();
        traces = new Traces(bot);
    }

    @AfterEach
    void nobody_elses_server_was_asked() {
        assertThat(foreign.requests()).isZero();
    }

    static Stream<HostileRequest> table() {
        return Stream.of(HostileTokens.all(foreign.url()), HostileActivities.all(), HostileHttp.all()).flatMap(List::stream)
                .filter(line -> PART.matcher(line.toString()).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void is_refused_and_leaves_no_trace(HostileRequest line) {
        Draft draft = new Draft(bot, anna().build().id());
        line.change().accept(draft);
        int rows = traces.rows();
        int calls = traces.calls().size();

        assertThat(answer(draft)).as("status").isEqualTo(line.status());

        assertThat(traces.rowsWith(draft.mark())).as("rows that tell of it").isZero();
        assertThat(traces.rows()).as("rows").isEqualTo(rows);
        assertThat(traces.calls()).as("calls").hasSize(calls);
        assertThat(bot.log()).as("log").doesNotContain(draft.mark());
        if (draft.token().length() > 20) {
            assertThat(bot.log()).as("log").doesNotContain(draft.token().substring(draft.token().length() - 20));
        }
    }

    /** Without it, the table would be just as green when the bot refused everybody. */
    @Test
    void what_the_table_changes_is_let_in_when_nothing_is_changed() {
        Draft good = new Draft(bot, anna().build().id());

        assertThat(answer(good)).isEqualTo(200);

        assertThat(traces.rowsWith(good.mark())).isPositive();
        await().until(() -> traces.calls().stream().anyMatch(call -> call.path().contains("/activities")));
        await().until(() -> bot.database().sql("select count(*) from inbox where state in ('waiting', 'leaving')").query(Integer.class)
                .single() == 0);
    }

    @Test
    void a_token_of_four_minutes_ago_is_within_the_skew() {
        Draft late = new Draft(bot, anna().build().id())
                .claims(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(240))))
                .activity(activity -> activity.put("type", "somethingNew"));

        assertThat(answer(late)).isEqualTo(200);
    }

    private static int answer(Draft draft) {
        byte[] bytes = draft.bytes();
        int first = Wire.status(bot.port(), bytes);
        return first == BRING_IT_AGAIN
                ? await().atMost(UNTIL_FETCHED).until(() -> Wire.status(bot.port(), bytes), status -> status != BRING_IT_AGAIN)
                : first;
    }
}

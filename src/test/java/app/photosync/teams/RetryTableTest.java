package app.photosync.teams;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of docs/teams-rules.md 17. */
class RetryTableTest {

    private static final RetryTable.Advice ENOUGH = new RetryTable.Advice.Enough();

    private final RetryTable table = new RetryTable(new SplittableRandom(1));

    @ParameterizedTest
    @CsvSource({
        // status, a create, an update
        "400, enough, enough", "401, enough, enough", "403, enough, enough", "404, enough, enough",
        "412, again, again", "413, enough, enough", "429, again, again", "500, enough, enough",
        "502, enough, again", "503, enough, again", "504, enough, again"})
    void says_which_call_may_be_made_again(int status, String create, String update) {
        assertThat(after(status, HttpMethod.POST)).isEqualTo(create);
        assertThat(after(status, HttpMethod.PUT)).isEqualTo(update);
        assertThat(after(status, HttpMethod.GET)).isEqualTo(update);
    }

    @Test
    void never_repeats_a_create_that_got_no_answer() {
        assertThat(table.after(new Attempt.Unanswered(), HttpMethod.POST, 1)).isEqualTo(ENOUGH);
        assertThat(table.after(new Attempt.Unanswered(), HttpMethod.PUT, 1)).isInstanceOf(RetryTable.Advice.Again.class);
    }

    @Test
    void waits_as_long_as_it_is_asked_to() {
        assertThat(table.after(answered(429, Duration.ofSeconds(7)), HttpMethod.POST, 1))
                .isEqualTo(new RetryTable.Advice.Again(Duration.ofSeconds(7)));
    }

    @Test
    void leaves_a_wait_of_more_than_a_minute_to_others() {
        assertThat(table.after(answered(429, Duration.ofSeconds(61)), HttpMethod.POST, 1)).isEqualTo(ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void waits_2_to_20_seconds_where_nobody_asks(int tries) {
        for (int i = 0; i < 100; i++) {
            assertThat(table.after(answered(503, null), HttpMethod.PUT, tries)).isInstanceOfSatisfying(RetryTable.Advice.Again.class,
                    again -> assertThat(again.after()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(20)));
        }
    }

    @Test
    void ends_after_four_tries() {
        assertThat(table.after(answered(429, Duration.ofSeconds(1)), HttpMethod.PUT, 4)).isEqualTo(ENOUGH);
    }

    private String after(int status, HttpMethod method) {
        return switch (table.after(answered(status, null), method, 1)) {
            case RetryTable.Advice.Again _ -> "again";
            case RetryTable.Advice.Enough _ -> "enough";
        };
    }

    private static Attempt answered(int status, Duration retryAfter) {
        return new Attempt.Answered(status, Optional.ofNullable(retryAfter), "", "");
    }
}

package app.photosync.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void seconds_count_from_now() {
        assertThat(notBefore("120")).isEqualTo("2026-03-02T09:02:00Z");
    }

    @Test
    void a_date_is_taken_as_it_is() {
        assertThat(notBefore("Mon, 02 Mar 2026 09:05:00 GMT")).isEqualTo("2026-03-02T09:05:00Z");
    }

    @Test
    void without_the_header_the_wait_is_half_a_minute() {
        assertThat(RetryAfter.notBefore(Optional.empty(), NOW)).isEqualTo("2026-03-02T09:00:30Z");
    }

    @Test
    void a_senseless_header_counts_as_none() {
        assertThat(notBefore("soon")).isEqualTo("2026-03-02T09:00:30Z");
        assertThat(notBefore("-5")).isEqualTo("2026-03-02T09:00:30Z");
    }

    @Test
    void a_date_in_the_past_still_leaves_the_service_a_second() {
        assertThat(notBefore("Mon, 02 Mar 2026 08:00:00 GMT")).isEqualTo("2026-03-02T09:00:01Z");
        assertThat(notBefore("0")).isEqualTo("2026-03-02T09:00:01Z");
    }

    @Test
    void nobody_waits_longer_than_a_quarter_of_an_hour() {
        assertThat(notBefore("999999999")).isEqualTo("2026-03-02T09:15:00Z");
        assertThat(notBefore("Tue, 02 Mar 2027 09:00:00 GMT")).isEqualTo("2026-03-02T09:15:00Z");
    }

    private static Instant notBefore(String header) {
        return RetryAfter.notBefore(Optional.of(header), NOW);
    }
}

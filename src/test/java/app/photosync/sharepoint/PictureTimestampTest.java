package app.photosync.sharepoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTimestampTest {

    private static final Instant EXAMPLE = Instant.parse("2022-03-17T10:49:29Z");

    @Test
    void seconds_count_from_the_first_day_of_year_one() {
        assertThat(PictureTimestamp.read("63783110969")).contains(EXAMPLE);
        assertThat(PictureTimestamp.written(EXAMPLE)).isEqualTo("63783110969");
    }

    @Test
    void fractions_of_a_second_are_not_written() {
        assertThat(PictureTimestamp.written(EXAMPLE.plusMillis(999))).isEqualTo("63783110969");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "-63783110969", "63783110969.5", "0", "1647514169", "999999999999", "99999999999999999999"})
    void nonsense_is_no_timestamp(String text) {
        assertThat(PictureTimestamp.read(text)).isEmpty();
    }
}

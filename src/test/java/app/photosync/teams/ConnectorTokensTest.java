package app.photosync.teams;

import app.photosync.SettableClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.jwt.BadJwtException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@ExtendWith(OutputCaptureExtension.class)
class ConnectorTokensTest {

    @AutoClose
    private final SigningConnector connector = new SigningConnector();

    private final SettableClock clock = new SettableClock(Instant.now());
    private final ConnectorKeys keys = new ConnectorKeys(new KeyDocuments(connector.openIdUrl()), clock);
    private final ConnectorTokens tokens = new ConnectorTokens(SigningConnector.APP_ID, keys);

    ConnectorTokensTest() throws IOException {}

    @Test
    void a_good_token_is_accepted_once_the_keys_are_there_however_often_they_could_not_be_fetched() {
        connector.goesDown();
        keys.fetchIfDue();
        couldNotBeChecked(connector.token());
        clock.moves(Duration.ofSeconds(1));
        keys.fetchIfDue();
        couldNotBeChecked(connector.token());
        connector.isUpAgain();

        clock.moves(Duration.ofSeconds(2));
        keys.fetchIfDue();

        isAccepted(connector.token());
    }

    @Test
    void no_request_fetches_anything() {
        couldNotBeChecked(connector.token());

        assertThat(connector.keyFetches()).isZero();
    }

    @Test
    void without_keys_the_waits_grow_to_half_a_minute() {
        connector.goesDown();
        keys.fetchIfDue();

        for (int wait : List.of(1, 2, 4, 8, 16, 30, 30)) {
            int before = connector.openIdFetches();
            clock.moves(Duration.ofSeconds(wait).minusMillis(1));
            keys.fetchIfDue();
            assertThat(connector.openIdFetches()).as("before " + wait + " s are over").isEqualTo(before);

            clock.moves(Duration.ofMillis(1));
            keys.fetchIfDue();
            assertThat(connector.openIdFetches()).as("after " + wait + " s").isEqualTo(before + 1);
        }
    }

    @Test
    void missing_keys_are_one_line_in_the_log(CapturedOutput logs) {
        connector.goesDown();
        for (int tries = 0; tries < 5; tries++) {
            keys.fetchIfDue();
            clock.moves(Duration.ofSeconds(30));
        }

        assertThat(keys.areThere()).isFalse();
        assertThat(logs.getAll().split("event=connector_keys_missing", -1)).hasSize(2);
    }

    @Test
    void an_entry_of_a_new_kind_is_left_out_and_counted() {
        var entry = connector.anEntry();
        entry.put("kty", "KYBER");
        connector.publishes(entry);
        keys.fetchIfDue();

        isAccepted(connector.token());
        assertThat(keys.unreadable()).isEqualTo(1);
    }

    @Test
    void an_entry_whose_endorsements_are_a_text_is_left_out_and_counted() {
        var entry = connector.anEntry();
        entry.put("endorsements", "msteams");
        connector.publishes(entry);
        keys.fetchIfDue();

        isAccepted(connector.token());
        assertThat(keys.unreadable()).isEqualTo(1);
    }

    @Test
    void an_entry_that_is_no_object_is_left_out_and_counted() {
        connector.publishes("a key");
        keys.fetchIfDue();

        isAccepted(connector.token());
        assertThat(keys.unreadable()).isEqualTo(1);
    }

    @Test
    void an_answer_that_drips_is_given_up_after_three_seconds() {
        connector.drips();

        assertTimeoutPreemptively(Duration.ofSeconds(6), keys::fetchIfDue);

        assertThat(keys.areThere()).isFalse();
    }

    @Test
    void a_rotated_key_is_taken_up_within_30_seconds() {
        keys.fetchIfDue();
        connector.rotates();
        clock.moves(Duration.ofSeconds(30));
        couldNotBeChecked(connector.tokenOfAnUnknownKey());

        keys.fetchIfDue();

        isAccepted(connector.tokenOfAnUnknownKey());
    }

    @Test
    void a_key_that_is_asked_for_right_after_a_fetch_is_looked_for_half_a_minute_later() {
        keys.fetchIfDue();
        connector.rotates();
        isRefused(connector.tokenOfAnUnknownKey());
        keys.fetchIfDue();
        assertThat(connector.keyFetches()).isEqualTo(1);

        clock.moves(Duration.ofSeconds(30));
        keys.fetchIfDue();

        isAccepted(connector.tokenOfAnUnknownKey());
    }

    @Test
    void unknown_keys_cause_one_fetch_in_30_seconds_and_none_while_nobody_brings_one() {
        keys.fetchIfDue();
        for (int second = 0; second < 60; second++) {
            clock.moves(Duration.ofSeconds(1));
            assertThatThrownBy(() -> tokens.decode(connector.tokenOfAnUnknownKey())).isNotNull();
            keys.fetchIfDue();
        }
        assertThat(connector.keyFetches()).isEqualTo(3);

        clock.moves(Duration.ofHours(1));
        keys.fetchIfDue();
        assertThat(connector.keyFetches()).isEqualTo(3);
    }

    @Test
    void keys_are_renewed_every_24_hours() {
        keys.fetchIfDue();
        clock.moves(Duration.ofHours(24));
        keys.fetchIfDue();

        assertThat(connector.keyFetches()).isEqualTo(2);
    }

    @Test
    void the_last_good_keys_serve_for_five_days_while_the_endpoint_is_down() {
        keys.fetchIfDue();
        connector.goesDown();

        clock.moves(Duration.ofDays(5).minusMinutes(1));
        keys.fetchIfDue();
        assertThat(keys.areThere()).isTrue();

        clock.moves(Duration.ofMinutes(1));
        keys.fetchIfDue();
        assertThat(keys.areThere()).isFalse();
        couldNotBeChecked(connector.token());
    }

    @Test
    void the_last_good_keys_check_tokens_while_the_endpoint_is_down() {
        keys.fetchIfDue();
        connector.goesDown();
        keys.fetchIfDue();

        isAccepted(connector.token());
        isRefused(connector.tokenOfAnUnknownKey());
    }

    private void isAccepted(String token) {
        assertThat(tokens.decode(token).getClaimAsString("serviceurl")).isEqualTo(SigningConnector.SERVICE_URL);
    }

    private void isRefused(String token) {
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private void couldNotBeChecked(String token) {
        assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(KeysMissing.class);
    }
}

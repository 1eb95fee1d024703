package app.photosync.teams;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import app.photosync.SettableClock;
import app.photosync.conversation.Delivery;
import app.photosync.conversation.Reply;
import app.photosync.http.Destination;
import app.photosync.identity.AccessTokens;
import app.photosync.teams.RecordingConnector.Answer;
import com.azure.core.credential.AccessToken;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;

@ExtendWith(OutputCaptureExtension.class)
class ConnectorTest {

    static final Reply.Card CARD_OF_A_REPLY = new Reply.Card(Map.of("type", "AdaptiveCard"), "Your photo", Optional.empty());
    private static final Outgoing CARD = Outgoing.card(CARD_OF_A_REPLY);

    private static final Runnable LEAVING = () -> {};

    private final ConversationReferences references = mock();
    private final List<Duration> queues = new ArrayList<>();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final AtomicInteger tokensGiven = new AtomicInteger();
    private final AccessTokens tokens = new AccessTokens(
            () -> request -> Mono.fromCallable(() -> new AccessToken("token-" + tokensGiven.incrementAndGet(), clock.instant().plusSeconds(3_600).atOffset(UTC))),
            new Destination("token-endpoint", 1, clock), clock);
    private boolean isAllowed = true;
    private boolean clockStandsStill;
    private final List<Duration> waits = new ArrayList<>();
    private RecordingConnector teams;
    private Connector connector;

    @BeforeEach
    void a_connector_client_whose_time_passes_only_by_waiting() throws IOException {
        teams = new RecordingConnector();
        connector = new Connector(
                new ConnectorCalls(new Destination("connector", 2, clock), clock), this::allowed, new OwnToken(tokens),
                url -> "localhost".equals(url.getHost()), references, new RetryTable(new SplittableRandom(1)), this::passes);
    }

    @AfterEach
    void the_other_side_ends() {
        teams.close();
    }

    @Test
    void sends_a_message_into_its_conversation_with_the_applications_token() {
        assertThat(connector.send(to("19:abc@thread/1"), CARD, LEAVING)).isEqualTo(new Delivery.Delivered("message-1"));

        assertThat(teams.calls()).singleElement().satisfies(call -> {
            assertThat(call.said()).isEqualTo("POST /connector/v3/conversations/19%3Aabc%40thread%2F1/activities");
            assertThat(call.authorization()).isEqualTo("Bearer token-1");
            assertThat(call.userAgent()).isEqualTo("PhotoSyncBot");
        });
    }

    @Test
    void an_update_keeps_the_messages_id() {
        assertThat(connector.update(to("c"), "m 1", CARD, LEAVING)).isEqualTo(new Delivery.Delivered("m 1"));

        assertThat(teams.said()).containsExactly("PUT /connector/v3/conversations/c/activities/m%201");
    }

    @Test
    void a_throttled_message_is_sent_again_when_the_connector_asked_for_it() {
        teams.answers(Answer.status(429).with("Retry-After", "3"));

        assertThat(connector.send(to("c"), CARD, LEAVING)).isInstanceOf(Delivery.Delivered.class);

        assertThat(waits).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void a_message_that_stays_throttled_was_not_sent() {
        teams.answers(Answer.status(429), Answer.status(429), Answer.status(429), Answer.status(429));

        assertThatThrownBy(() -> connector.send(to("c"), CARD, LEAVING)).isInstanceOf(NotSent.class);

        assertThat(teams.calls()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void a_message_that_failed_on_the_way_is_unclear_and_not_sent_again(int status) {
        teams.answers(Answer.status(status));

        assertThat(connector.send(to("c"), CARD, LEAVING)).isInstanceOf(Delivery.Unclear.class);

        assertThat(teams.calls()).hasSize(1);
    }

    @Test
    void a_message_without_an_answer_is_unclear() {
        teams.answers(Answer.cut());

        assertThat(connector.send(to("c"), CARD, LEAVING)).isEqualTo(new Delivery.Unclear("unanswered"));
    }

    @Test
    void a_message_that_found_no_connector_was_not_sent() {
        teams.close();

        assertThatThrownBy(() -> connector.send(to("c"), CARD, LEAVING)).isInstanceOf(NotSent.class);
    }

    @Test
    void an_update_is_repeated_until_it_arrives() {
        teams.answers(Answer.status(502), Answer.cut(), Answer.status(503));

        assertThat(connector.update(to("c"), "m", CARD, LEAVING)).isEqualTo(new Delivery.Delivered("m"));

        assertThat(waits).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin"})
    void a_conversation_that_does_not_want_the_bot_is_forgotten(String code) {
        teams.answers(Answer.error(403, code));

        assertThat(connector.send(to("c"), CARD, LEAVING)).isEqualTo(new Delivery.Refused(code));

        verify(references).forget("c");
    }

    @Test
    void a_conversation_that_is_gone_is_forgotten() {
        teams.answers(Answer.error(404, "ConversationNotFound"));

        assertThat(connector.send(to("c"), CARD, LEAVING)).isEqualTo(new Delivery.Refused("ConversationNotFound"));

        verify(references).forget("c");
    }

    @Test
    void another_refusal_forgets_nothing() {
        teams.answers(Answer.error(400, "BadSyntax"));

        assertThat(connector.send(to("c"), CARD, LEAVING)).isEqualTo(new Delivery.Refused("BadSyntax"));

        verify(references, never()).forget("c");
    }

    @Test
    void no_token_goes_to_a_host_that_is_not_allowed() {
        var elsewhere = new ConversationReference("c", "https://example.com/", "bot", "tenant", "person");

        assertThat(connector.send(elsewhere, CARD, LEAVING)).isEqualTo(new Delivery.Refused("ServiceUrlNotAllowed"));
    }

    @Test
    void an_activity_over_25_kilobytes_is_refused_before_it_is_sent() {
        var large = Outgoing.card(new Reply.Card(Map.of("text", "a".repeat(Connector.MOST_BYTES)), "Your photo", Optional.empty()));

        assertThat(connector.send(to("c"), large, LEAVING)).isEqualTo(new Delivery.Refused("MessageSizeTooBig"));

        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void each_try_takes_a_place_of_its_own_for_what_teams_turns_away_counts_too() {
        teams.answers(Answer.status(429), Answer.status(429));

        connector.send(to("c"), CARD, LEAVING);

        assertThat(queues).hasSize(3);
    }

    @Test
    void a_message_that_finds_no_place_in_time_has_not_left() {
        isAllowed = false;
        Runnable leaving = mock();

        assertThatThrownBy(() -> connector.send(to("c"), CARD, leaving)).isInstanceOf(NotSent.class);

        verify(leaving, never()).run();
        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void a_message_whose_token_was_refused_has_not_left_and_goes_out_later_with_another_token() {
        connector.send(to("c"), CARD, LEAVING);
        clock.moves(Duration.ofMinutes(1));
        teams.answers(Answer.error(401, "Unauthorized"));

        assertThatThrownBy(() -> connector.send(to("c"), CARD, LEAVING)).isInstanceOf(NotSent.class).hasMessage("token-refused");
        assertThat(connector.send(to("c"), CARD, LEAVING)).isInstanceOf(Delivery.Delivered.class);

        assertThat(teams.calls()).extracting(RecordingConnector.Call::authorization)
                .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void tokens_that_are_refused_one_after_the_other_are_one_error_in_the_log(CapturedOutput logs) {
        teams.answers(Answer.status(401), Answer.status(401), Answer.status(401));

        for (int tries = 0; tries < 3; tries++) {
            assertThatThrownBy(() -> connector.send(to("c"), CARD, LEAVING)).isInstanceOf(NotSent.class);
        }

        assertThat(logs.getAll().split("event=connector_token_refused", -1)).hasSize(2);
    }

    @Test
    void a_gate_that_is_shut_again_and_again_holds_a_message_for_a_minute_at_most() {
        clockStandsStill = true;
        teams.answers(Answer.status(502).with("Retry-After", "20"));
        connector.send(to("c"), CARD, LEAVING);

        assertThatThrownBy(() -> connector.send(to("d"), CARD, LEAVING)).isInstanceOf(NotSent.class).hasMessage("not-before");

        assertThat(waits).hasSize(3);
    }

    @Test
    void typing_does_without_where_a_token_would_have_to_be_asked_for() {
        connector.typing(to("c"), () -> true);

        assertThat(teams.calls()).isEmpty();
        assertThat(tokensGiven).hasValue(0);
    }

    @Test
    void typing_does_not_leave_when_the_answer_was_ready_while_it_waited_for_a_place() {
        tokens.bearer(OwnToken.SCOPE);

        connector.typing(to("c"), () -> false);

        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void typing_gives_up_after_a_second() {
        tokens.bearer(OwnToken.SCOPE);
        teams.answers(Answer.never());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> connector.typing(to("c"), () -> true));

        assertThat(teams.calls()).hasSize(1);
    }

    @Test
    void typing_waits_2_seconds_for_a_place_at_most() {
        tokens.bearer(OwnToken.SCOPE);
        connector.typing(to("c"), () -> true);
        isAllowed = false;
        connector.typing(to("c"), () -> true);

        assertThat(queues).containsOnly(Duration.ofSeconds(2));
        assertThat(teams.calls()).hasSize(1);
    }

    @Test
    void a_conversation_waits_for_the_moment_that_was_named_to_another_one() {
        teams.answers(Answer.status(502).with("Retry-After", "20"));
        connector.send(to("c"), CARD, LEAVING);

        assertThat(connector.send(to("d"), CARD, LEAVING)).isInstanceOf(Delivery.Delivered.class);

        assertThat(waits).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void a_message_that_would_wait_longer_than_a_minute_for_that_moment_has_not_left() {
        teams.answers(Answer.status(502).with("Retry-After", "61"));
        connector.send(to("c"), CARD, LEAVING);
        Runnable leaving = mock();

        assertThatThrownBy(() -> connector.send(to("d"), CARD, leaving)).isInstanceOf(NotSent.class).hasMessage("not-before");

        verify(leaving, never()).run();
        assertThat(teams.calls()).hasSize(1);
        assertThat(queues).as("places that were taken").hasSize(1);
    }

    @Test
    void no_typing_before_the_moment_that_was_named() {
        teams.answers(Answer.status(503).with("Retry-After", "2"));
        connector.send(to("c"), CARD, LEAVING);

        connector.typing(to("d"), () -> true);

        assertThat(teams.calls()).hasSize(1);
    }

    private void passes(Duration wait) {
        waits.add(wait);
        if (!clockStandsStill) {
            clock.moves(wait);
        }
    }

    private boolean allowed(String conversationId, Duration patience) {
        queues.add(patience);
        return isAllowed;
    }

    private ConversationReference to(String conversationId) {
        return new ConversationReference(conversationId, teams.serviceUrl(), "bot", "tenant", "person");
    }
}

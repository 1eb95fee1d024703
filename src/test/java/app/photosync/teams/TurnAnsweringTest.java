package app.photosync.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photosync.SettableClock;
import app.photosync.conversation.Conversation;
import app.photosync.conversation.Deciding;
import app.photosync.conversation.Decision;
import app.photosync.conversation.Effects;
import app.photosync.conversation.LeaseLost;
import app.photosync.conversation.Reply;
import app.photosync.http.Destination;
import app.photosync.teams.Answering.Ending;
import app.photosync.teams.RecordingConnector.Answer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnAnsweringTest {

    private static final Runnable LEAVING = () -> {};
    private static final Runnable TAKEN_OVER = () -> {
        throw new LeaseLost("answer");
    };

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Conversation conversation = mock();
    private final Effects effects = mock();
    private RecordingConnector teams;
    private TurnAnswering answering;

    @BeforeEach
    void the_bot_says_hello_to_everything() throws IOException {
        when(conversation.hear(any())).thenReturn(saying(new Reply.Text("Hello")));
        teams = new RecordingConnector();
        Connector connector = new Connector(
                new ConnectorCalls(new Destination("connector", 2, clock), clock), (_, _) -> true, new OwnToken(TeamsRooms.tokensSaying("a-token", clock)),
                _ -> true, mock(), new RetryTable(new SplittableRandom(1)), clock::moves);
        Deciding deciding = new Deciding(effects);
        PhotoBot bot = new PhotoBot(conversation, deciding, new Saying(conversation, effects));
        answering = new TurnAnswering(new PhotoBotAdapter(bot, connector), connector, conversation, deciding);
    }

    @AfterEach
    void the_other_side_ends() {
        teams.close();
    }

    @Test
    void an_answer_leaves_once() {
        assertThat(answering.answer(message(), LEAVING)).isEqualTo(Ending.ANSWERED);

        assertThat(teams.calls()).hasSize(1);
    }

    @Test
    void what_somebody_else_has_taken_over_does_not_leave() {
        assertThatThrownBy(() -> answering.answer(message(), TAKEN_OVER)).isInstanceOf(LeaseLost.class);

        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void what_somebody_else_takes_over_between_two_tries_does_not_leave_again_and_has_not_ended() {
        teams.answers(Answer.status(429));
        Runnable takenOverWhileItWaits = () -> {
            if (!teams.calls().isEmpty()) {
                TAKEN_OVER.run();
            }
        };

        assertThatThrownBy(() -> answering.answer(message(), takenOverWhileItWaits)).isInstanceOf(LeaseLost.class);

        assertThat(teams.calls()).hasSize(1);
    }

    @Test
    void a_second_answer_that_somebody_else_has_taken_over_does_not_leave() {
        when(conversation.inCaseTheAnswerIsMissing(any(), any())).thenReturn(saying(ConnectorTest.CARD_OF_A_REPLY));

        assertThatThrownBy(() -> answering.answerAgain(message(), TAKEN_OVER)).isInstanceOf(LeaseLost.class);

        assertThat(teams.calls()).isEmpty();
    }

    @Test
    void a_press_whose_card_has_been_repainted_is_answered_even_when_the_card_cannot_be_remembered() {
        Reply card = new Reply.Card(Map.of("type", "AdaptiveCard"), "Copying", Optional.of("operation"));
        when(conversation.press(any())).thenReturn(saying(card));
        doThrow(new IllegalStateException("no database")).when(conversation).delivered(any(), any(), any());

        assertThat(answering.answer(press(), LEAVING)).isEqualTo(Ending.ANSWERED);

        assertThat(teams.said()).singleElement().asString().startsWith("PUT").endsWith("/activities/the-card");
    }

    private static Decision saying(Reply reply) {
        return new Decision(reply, List.of());
    }

    private byte[] press() {
        ObjectNode press = Playground.activity("message||personal", teams.serviceUrl());
        press.remove("text");
        press.put("replyToId", "the-card").putObject("value").put("verb", "sync");
        return press.toString().getBytes(UTF_8);
    }

    private byte[] message() {
        return Playground.activity("message||personal", teams.serviceUrl()).toString().getBytes(UTF_8);
    }
}

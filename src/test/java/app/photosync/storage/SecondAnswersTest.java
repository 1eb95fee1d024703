package app.photosync.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.photosync.SettableClock;
import app.photosync.conversation.Journal;
import app.photosync.teams.Answering;
import app.photosync.teams.Answering.Ending;
import app.photosync.teams.ReceivedActivity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondAnswersTest {

    private final JdbcClient database = MigratedDatabase.client();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-27T12:00:00Z"));
    private final InboxTable table = new InboxTable(database, clock);
    private final Answering bot = mock();
    private final Journal journal = mock();
    private final SecondAnswers second = new SecondAnswers(table, bot, journal);

    @BeforeEach
    void an_answer_is_unclear() {
        table.addWaiting(new ReceivedActivity("c", "a", "same", "the message".getBytes(UTF_8)));
        table.endsUnclear(table.first("c").orElseThrow());
    }

    @Test
    void comes_ten_seconds_after_the_unclear_one() {
        clock.moves(SecondAnswerTask.AFTER.minusSeconds(1));
        assertThat(due()).isEmpty();

        clock.moves(SecondAnswerTask.AFTER);
        assertThat(due()).hasSize(1);
    }

    @Test
    void comes_once_and_then_the_message_is_gone() {
        when(bot.answerAgain(any(), any())).thenReturn(Ending.ANSWERED);
        long arrival = arrival();

        second.give(arrival);
        second.give(arrival);

        verify(bot, times(1)).answerAgain(any(), any());
        verify(journal).answered("second_answered");
        assertThat(database.sql("select payload is null and state = 'unclear' from inbox").query(Boolean.class).single()).isTrue();
    }

    @Test
    void is_not_followed_itself_when_it_is_unclear_too() {
        when(bot.answerAgain(any(), any())).thenReturn(Ending.UNCLEAR);

        second.give(arrival());

        verify(journal).answered("second_unclear");
        clock.moves(SecondAnswerTask.AFTER.multipliedBy(2));
        assertThat(due()).isEmpty();
    }

    @Test
    void is_tried_again_while_nothing_has_left() {
        when(bot.answerAgain(any(), any())).thenThrow(new IllegalStateException("not now")).thenReturn(Ending.ANSWERED);
        long arrival = arrival();

        assertThatThrownBy(() -> second.give(arrival)).hasMessage("not now");
        second.give(arrival);

        verify(journal).answered("second_answered");
    }

    @Test
    void a_crash_while_it_left_ends_it() {
        long arrival = arrival();
        table.secondAnswerLeaves(arrival);

        second.give(arrival);

        verifyNoInteractions(bot);
        assertThat(table.unclear(arrival)).isEmpty();
    }

    @Test
    void an_answer_that_is_due_does_not_keep_the_next_message_waiting() {
        assertThat(table.first("c")).isEmpty();
        assertThat(table.addWaiting(new ReceivedActivity("c", "b", "same", "the message".getBytes(UTF_8)))).isTrue();
    }

    private long arrival() {
        clock.moves(SecondAnswerTask.AFTER);
        return due().getFirst();
    }

    private List<Long> due() {
        return table.unclearSince(clock.instant().minus(SecondAnswerTask.AFTER));
    }
}

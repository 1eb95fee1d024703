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

import app.photosync.FailingDatabase;
import app.photosync.SettableClock;
import app.photosync.conversation.Journal;
import app.photosync.teams.Answering;
import app.photosync.teams.Answering.Ending;
import app.photosync.teams.NotSent;
import app.photosync.teams.ReceivedActivity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondAnswersTest {

    private final FailingDatabase failing = new FailingDatabase(MigratedDatabase.fresh());
    private final JdbcClient database = JdbcClient.create(failing);
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-27T12:00:00Z"));
    private final InboxTable inbox = new InboxTable(database, clock);
    private final SecondAnswerTable table = new SecondAnswerTable(database);
    private final Answering bot = mock();
    private final Journal journal = mock();
    private final SecondAnswers second = new SecondAnswers(table, bot, new Insistence(_ -> {}), journal);

    @BeforeEach
    void an_answer_is_unclear() {
        inbox.addWaiting(new ReceivedActivity("c", "a", "same", "the message".getBytes(UTF_8)));
        inbox.endsUnclear(inbox.claim(inbox.first("c").orElseThrow()));
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
        table.leaves(table.find(arrival).orElseThrow());

        second.give(arrival);

        verifyNoInteractions(bot);
        assertThat(table.find(arrival)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_has_left_is_not_sent_again_when_its_end_cannot_be_written_down_at_once(FailingDatabase.Moment moment) {
        leavesAs(Ending.ANSWERED);
        failing.fails(statement -> statement.contains("payload = null"), moment);
        long arrival = arrival();

        second.give(arrival);
        second.give(arrival);

        verify(bot, times(1)).answerAgain(any(), any());
        verify(journal).answered("second_answered");
    }

    @ParameterizedTest
    @EnumSource
    void what_has_not_left_is_still_due_when_the_note_of_that_fails(FailingDatabase.Moment moment) {
        when(bot.answerAgain(any(), any())).then(call -> {
            call.<Runnable>getArgument(1).run();
            throw new NotSent("too many requests");
        });
        failing.fails(statement -> statement.contains("second_answer = 'due'"), moment);
        long arrival = arrival();

        assertThat(second.give(arrival)).isEqualTo(SecondAnswers.Progress.NOT_SENT);

        assertThat(table.find(arrival)).hasValueSatisfying(unclear -> assertThat(unclear.leaving()).isFalse());
    }

    @Test
    void a_replica_that_wakes_before_it_leaves_does_not_send_what_another_one_has_sent() {
        long arrival = arrival();
        List<String> left = new ArrayList<>();
        when(bot.answerAgain(any(), any())).then(call -> {
            second.give(arrival);
            call.<Runnable>getArgument(1).run();
            left.add("by the one that was paused");
            return Ending.ANSWERED;
        }).then(call -> {
            call.<Runnable>getArgument(1).run();
            left.add("by the other one");
            return Ending.ANSWERED;
        });

        second.give(arrival);

        assertThat(left).containsExactly("by the other one");
    }

    @Test
    void an_answer_that_is_due_does_not_keep_the_next_message_waiting() {
        assertThat(inbox.first("c")).isEmpty();
        assertThat(inbox.addWaiting(new ReceivedActivity("c", "b", "same", "the message".getBytes(UTF_8)))).isTrue();
    }

    private void leavesAs(Ending ending) {
        when(bot.answerAgain(any(), any())).then(call -> {
            call.<Runnable>getArgument(1).run();
            return ending;
        });
    }

    private long arrival() {
        clock.moves(SecondAnswerTask.AFTER);
        return due().getFirst();
    }

    private List<Long> due() {
        return table.unclearSince(clock.instant().minus(SecondAnswerTask.AFTER));
    }
}

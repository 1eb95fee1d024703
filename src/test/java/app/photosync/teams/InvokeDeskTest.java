package app.photosync.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class InvokeDeskTest {

    private final CountDownLatch mayAnswer = new CountDownLatch(1);
    private final CountDownLatch writtenDown = new CountDownLatch(1);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_press_that_takes_too_long_changes_nothing_now_and_the_card_later() throws Exception {
        desk(Duration.ofMillis(20)).answer(press(), response);

        assertThat(response.getContentAsString()).contains("application/vnd.microsoft.activity.message");
        assertThat(writtenDown.getCount()).isOne();
        mayAnswer.countDown();
        assertThat(writtenDown.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void the_answer_has_left_before_its_card_is_written_down() throws Exception {
        mayAnswer.countDown();

        desk(Duration.ofSeconds(10)).answer(press(), response);

        assertThat(response.isCommitted()).isTrue();
        assertThat(response.getContentAsString()).isEqualTo("{\"answer\":\"in time\"}");
        assertThat(writtenDown.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_press_that_failed_works_when_it_comes_again() throws Exception {
        Inbox inbox = mock(Inbox.class);
        InvokeDesk desk = new InvokeDesk(inbox, new PhotoBotAdapter(context -> CompletableFuture.failedFuture(new IllegalStateException("no database")), null), Duration.ofSeconds(10));

        desk.answer(press(), response);

        assertThat(response.getContentAsString()).contains("application/vnd.microsoft.error");
        verify(inbox, never()).note(any(), any());
    }

    @Test
    void a_press_that_has_been_acted_on_is_answered_even_when_it_cannot_be_noted() throws Exception {
        mayAnswer.countDown();
        Inbox inbox = mock(Inbox.class);
        doThrow(new IllegalStateException("no database")).when(inbox).note(any(), any());

        new InvokeDesk(inbox, new PhotoBotAdapter(slowBot(), null), Duration.ofSeconds(10)).answer(press(), response);

        assertThat(response.getContentAsString()).isEqualTo("{\"answer\":\"in time\"}");
    }

    @Test
    void a_press_that_was_answered_is_not_answered_once_more() throws Exception {
        Inbox inbox = mock(Inbox.class);
        when(inbox.hasNoted("c", "1")).thenReturn(true);
        InvokeDesk desk = new InvokeDesk(inbox, new PhotoBotAdapter(slowBot(), null), Duration.ofSeconds(10));

        desk.answer(press(), response);

        assertThat(response.getContentAsString()).contains("application/vnd.microsoft.activity.message");
    }

    private InvokeDesk desk(Duration patience) {
        return new InvokeDesk(mock(Inbox.class), new PhotoBotAdapter(slowBot(), null), patience);
    }

    private Bot slowBot() {
        return context -> {
            awaitQuietly();
            Turn turn = Turn.of(context);
            turn.answers(new InvokeResponse(200, Map.of("answer", "in time")));
            turn.afterwards(writtenDown::countDown);
            return CompletableFuture.completedFuture(null);
        };
    }

    private void awaitQuietly() {
        try {
            mayAnswer.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Activity press() {
        return ActivityReader.read("""
                {"type":"invoke","id":"1","name":"adaptiveCard/action","conversation":{"id":"c"},"replyToId":"the-card"}""".getBytes());
    }
}

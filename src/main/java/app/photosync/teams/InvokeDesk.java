package app.photosync.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers an invoke inside its request, and does the rest once the answer has left (docs/teams-rules.md 16). One that takes too long gets
 * an answer that changes nothing; the card follows as an update.
 */
@Component
class InvokeDesk {

    private static final Logger LOG = LoggerFactory.getLogger(InvokeDesk.class);

    /** Teams waits 5 s, the way to it and back included. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Inbox inbox;
    private final PhotoBotAdapter adapter;
    private final Duration patience;
    private final Executor threads = task -> Thread.ofVirtual().name("invoke").start(task);

    @Autowired
    InvokeDesk(Inbox inbox, PhotoBotAdapter adapter) {
        this(inbox, adapter, PATIENCE);
    }

    InvokeDesk(Inbox inbox, PhotoBotAdapter adapter, Duration patience) {
        this.inbox = inbox;
        this.adapter = adapter;
        this.patience = patience;
    }

    void answer(Activity invoke, HttpServletResponse response) throws IOException {
        Turn turn = new Turn(ConversationReference.of(invoke), () -> {});
        CompletableFuture<InvokeResponse> answer = CompletableFuture.supplyAsync(() -> take(invoke, turn), threads);
        try {
            write(await(answer), response);
        } finally {
            answer.thenRunAsync(turn::finish, threads).exceptionally(InvokeDesk::notFinished);
        }
    }

    private InvokeResponse take(Activity invoke, Turn turn) {
        try {
            if (!PhotoBot.CARD_ACTION.equals(invoke.getName())) {
                return answer(invoke, turn);
            }
            return inbox.hasNoted(invoke.getConversation().getId(), invoke.getId()) ? InvokeAnswers.nothingNew() : pressed(invoke, turn);
        } catch (RuntimeException e) {
            LOG.error("event=invoke_failed name={}", invoke.getName(), e);
            return InvokeAnswers.failed();
        }
    }

    /** Noted at the end: a press that failed, or was cut short by a crash, must work when it comes again. Two at once do no harm. */
    private InvokeResponse pressed(Activity press, Turn turn) {
        InvokeResponse answer = answer(press, turn);
        try {
            inbox.note(press.getConversation().getId(), press.getId());
        } catch (RuntimeException e) {
            LOG.warn("event=press_not_noted", e);
        }
        return answer;
    }

    private InvokeResponse answer(Activity invoke, Turn turn) {
        adapter.run(invoke, turn);
        turn.ends();
        return turn.invokeResponse();
    }

    private InvokeResponse await(CompletableFuture<InvokeResponse> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("event=invoke_slow");
            return InvokeAnswers.nothingNew();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return InvokeAnswers.failed();
        } catch (ExecutionException e) {
            LOG.error("event=invoke_failed", e);
            return InvokeAnswers.failed();
        }
    }

    /** With its length, and flushed: when this returns, the answer has left. */
    private static void write(InvokeResponse answer, HttpServletResponse response) throws IOException {
        byte[] body = answer.getBody() == null ? new byte[0] : ActivityJson.bytes(answer.getBody());
        response.setStatus(answer.getStatus());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private static Void notFinished(Throwable why) {
        LOG.error("event=invoke_not_finished", why);
        return null;
    }
}

package app.photosync.teams;

import app.photosync.conversation.Conversation;
import app.photosync.conversation.Deciding;
import app.photosync.conversation.Delivery;
import app.photosync.conversation.LeaseLost;
import app.photosync.conversation.Reply;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers a stored activity with a turn of the bot. */
@Component
class TurnAnswering implements Answering {

    private static final Logger LOG = LoggerFactory.getLogger(TurnAnswering.class);

    private final PhotoBotAdapter adapter;
    private final Connector connector;
    private final Conversation conversation;
    private final Deciding deciding;
    private final Executor patience = CompletableFuture.delayedExecutor(
            Typing.PATIENCE.toMillis(), TimeUnit.MILLISECONDS, task -> Thread.ofVirtual().name("typing").start(task));

    TurnAnswering(PhotoBotAdapter adapter, Connector connector, Conversation conversation, Deciding deciding) {
        this.adapter = adapter;
        this.connector = connector;
        this.conversation = conversation;
        this.deciding = deciding;
    }

    @Override
    public Ending answer(byte[] payload, Runnable leaving) {
        Activity activity = ActivityReader.read(payload);
        ConversationReference reference = ConversationReference.of(activity);
        Typing typing = Typing.after(patience, mayLeave -> showTyping(activity, reference, mayLeave));
        Turn turn = new Turn(reference, () -> {
            typing.end();
            leaving.run();
        });
        Ending ending = ending(activity, turn, typing);
        turn.ends();
        return ending;
    }

    private Ending ending(Activity activity, Turn turn, Typing typing) {
        try {
            adapter.run(activity, turn);
            return Ending.ANSWERED;
        } catch (NotDelivered e) {
            LOG.warn("event=answer_not_delivered delivery=\"{}\"", e.getMessage());
            return ending(e.delivery());
        } catch (NotSent | LeaseLost nothingHasLeft) {
            throw nothingHasLeft;
        } catch (RuntimeException e) {
            if (!turn.hasLeft()) {
                throw e;
            }
            LOG.error("event=turn_failed_after_its_answer", e);
            return Ending.ANSWERED;
        } finally {
            typing.end();
        }
    }

    /** A new message, whatever was said: a turn of its own would hear a "yes" whose question is answered already. */
    @Override
    public Ending answerAgain(byte[] payload, Runnable leaving) {
        Activity activity = ActivityReader.read(payload);
        if (!ActivityTypes.MESSAGE.equals(activity.getType())) {
            return Ending.ANSWERED;
        }
        return switch (deciding.take(() -> conversation.inCaseTheAnswerIsMissing(activity.getId(), Speakers.of(activity)), Runnable::run)) {
            case Reply.Card card -> ending(connector.send(ConversationReference.of(activity), Outgoing.card(card), leaving));
            case Reply.Repaint _, Reply.Text _, Reply.Silence _ -> Ending.ANSWERED;
        };
    }

    private static Ending ending(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Delivered _ -> Ending.ANSWERED;
            case Delivery.Refused _ -> Ending.REFUSED;
            case Delivery.Unclear _ -> Ending.UNCLEAR;
            case Delivery.NotYet(String reason) -> throw new NotSent(reason);
        };
    }

    @Override
    public void apologise(byte[] payload, String reference) {
        Activity activity = ActivityReader.read(payload);
        if (ActivityTypes.MESSAGE.equals(activity.getType())) {
            Reply.Text apology = conversation.apology(Speakers.of(activity), reference);
            connector.send(ConversationReference.of(activity), Outgoing.text(apology), () -> {});
        }
    }

    private void showTyping(Activity activity, ConversationReference reference, BooleanSupplier mayLeave) {
        if (ActivityTypes.MESSAGE.equals(activity.getType())) {
            try {
                connector.typing(reference, mayLeave);
            } catch (NotSent e) {
                LOG.info("event=typing_not_sent reason={}", e.getMessage());
            }
        }
    }
}

package app.photosync.teams;

import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What our adapter needs to know of a turn, and what is left of it when the bot is done. Travels in the SDK's turn state. */
final class Turn {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private static final String KEY = Turn.class.getName();

    private final ConversationReference reference;
    private final Runnable leaving;
    private boolean left;
    private InvokeResponse invokeResponse;
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private Runnable afterwards = () -> {};

    /** @param leaving called right before a new message goes out, every time */
    Turn(ConversationReference reference, Runnable leaving) {
        this.reference = reference;
        this.leaving = leaving;
    }

    static Turn of(TurnContext context) {
        return context.getTurnState().get(KEY);
    }

    void travelWith(TurnContext context) {
        context.getTurnState().add(KEY, this);
    }

    ConversationReference reference() {
        return reference;
    }

    void leaves() {
        leaving.run();
        left = true;
    }

    /** Whether anything new was sent, or tried to be: then the turn must not run once more. */
    boolean hasLeft() {
        return left;
    }

    /** @param effect of which only the last try of a turn may have any, such as a count */
    void atTheEnd(Runnable effect) {
        atTheEnd.add(effect);
    }

    /** No other try follows. What fails now must not have the answer sent again. */
    void ends() {
        for (Runnable effect : atTheEnd) {
            try {
                effect.run();
            } catch (RuntimeException e) {
                LOG.error("event=effect_of_turn_failed", e);
            }
        }
    }

    void answers(InvokeResponse response) {
        invokeResponse = response;
    }

    /** The answer to an invoke; null when the bot gave none. */
    InvokeResponse invokeResponse() {
        return invokeResponse;
    }

    /** @param work to be done once the answer to the invoke has left */
    void afterwards(Runnable work) {
        afterwards = work;
    }

    void finish() {
        afterwards.run();
    }
}

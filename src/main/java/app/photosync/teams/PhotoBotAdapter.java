package app.photosync.teams;

import app.photosync.conversation.Delivery;
import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextImpl;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Component;

/**
 * Runs a turn of the SDK over our own connector client. Everything happens on the caller's thread; the futures are done when they are
 * returned.
 *
 * <p>The turn does not go through {@code BotAdapter.runPipeline}: that sets the whole machine's default locale to whatever the activity
 * says, and there is no middleware to run.
 */
@Component
final class PhotoBotAdapter extends BotAdapter {

    private final Bot bot;
    private final Connector connector;

    PhotoBotAdapter(Bot bot, Connector connector) {
        this.bot = bot;
        this.connector = connector;
    }

    /** @throws RuntimeException what went wrong in the turn, without the futures around it */
    // Closing is declared to throw anything; it closes values in memory and waits for nothing.
    @SuppressWarnings("try")
    void run(Activity activity, Turn turn) {
        try (TurnContextImpl context = new TurnContextImpl(this, activity)) {
            turn.travelWith(context);
            bot.onTurn(context).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the turn's state did not close", e);
        }
    }

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(TurnContext context, List<Activity> activities) {
        return CompletableFuture.completedFuture(
                activities.stream().map(activity -> send(Turn.of(context), activity)).toArray(ResourceResponse[]::new));
    }

    private ResourceResponse send(Turn turn, Activity activity) {
        if (activity.isType(ActivityTypes.INVOKE_RESPONSE)) {
            turn.answers((InvokeResponse) activity.getValue());
            return new ResourceResponse();
        }
        return arrived(connector.send(turn.reference(), Outgoing.of(activity), turn::leaves));
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(TurnContext context, Activity activity) {
        return CompletableFuture.completedFuture(
                arrived(connector.update(Turn.of(context).reference(), activity.getId(), Outgoing.of(activity), () -> {})));
    }

    @Override
    public CompletableFuture<Void> deleteActivity(TurnContext context, ConversationReference reference) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("this bot never deletes a message"));
    }

    private static ResourceResponse arrived(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Delivered(String messageId) -> new ResourceResponse(messageId);
            case Delivery.NotYet(String reason) -> throw new NotSent(reason);
            case Delivery.Refused _, Delivery.Unclear _ -> throw new NotDelivered(delivery);
        };
    }
}

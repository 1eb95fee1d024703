package app.photosync.teams;

import app.photosync.conversation.Conversation;
import app.photosync.conversation.Deciding;
import app.photosync.conversation.Decision;
import app.photosync.conversation.Press;
import app.photosync.conversation.Reply;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.teams.TeamsActivityHandler;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The bot, as the SDK sees it: what happens in Teams is told to the {@link Conversation}, and its reply is said. */
@Component
class PhotoBot extends TeamsActivityHandler {

    static final String CARD_ACTION = "adaptiveCard/action";

    private final Conversation conversation;
    private final Deciding deciding;
    private final Saying saying;

    PhotoBot(Conversation conversation, Deciding deciding, Saying saying) {
        this.conversation = conversation;
        this.deciding = deciding;
        this.saying = saying;
    }

    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext context) {
        Optional<Press> press = Presses.fromSubmit(context.getActivity());
        if (press.isPresent()) {
            saying.repaint(context, decided(context, () -> conversation.press(press.get())));
        } else {
            saying.say(context, decided(context, () -> conversation.hear(Messages.of(context.getActivity()))));
        }
        return done();
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdateAdd(TurnContext context) {
        saying.say(context, decided(context, () -> conversation.installed(Speakers.of(context.getActivity()))));
        return done();
    }

    @Override
    protected CompletableFuture<Void> onInstallationUpdateRemove(TurnContext context) {
        decided(context, () -> conversation.removed(Speakers.of(context.getActivity())));
        return done();
    }

    /**
     * The other event that tells of an install (docs/teams-rules.md 4). The SDK's own way asks the connector for each member, and fails on
     * channel data without an event type.
     */
    @Override
    protected CompletableFuture<Void> onConversationUpdateActivity(TurnContext context) {
        Activity activity = context.getActivity();
        if (namesTheBot(activity.getMembersAdded(), activity)) {
            return onInstallationUpdateAdd(context);
        }
        if (namesTheBot(activity.getMembersRemoved(), activity)) {
            return onInstallationUpdateRemove(context);
        }
        return done();
    }

    private static boolean namesTheBot(List<ChannelAccount> members, Activity activity) {
        return members != null && activity.getRecipient() != null
                && members.stream().anyMatch(member -> Objects.equals(member.getId(), activity.getRecipient().getId()));
    }

    /** The SDK would answer 501 to what it does not know, and 500 to what it cannot read. */
    @Override
    protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext context) {
        return CompletableFuture.completedFuture(CARD_ACTION.equals(context.getActivity().getName())
                ? pressed(context)
                : InvokeAnswers.toOther(context.getActivity()));
    }

    private InvokeResponse pressed(TurnContext context) {
        Optional<Press> press = Presses.fromInvoke(context.getActivity());
        if (press.isEmpty()) {
            return InvokeAnswers.notAPress();
        }
        Reply reply = decided(context, () -> conversation.press(press.get()));
        Turn.of(context).afterwards(() -> saying.writeDown(context, reply));
        return InvokeAnswers.of(reply);
    }

    private Reply decided(TurnContext context, Supplier<Decision> turn) {
        return deciding.take(turn, Turn.of(context)::atTheEnd);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }
}

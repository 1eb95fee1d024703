package app.photosync.teams;

import app.photosync.conversation.Conversation;
import app.photosync.conversation.Delivery;
import app.photosync.conversation.Effects;
import app.photosync.conversation.Reply;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings a reply into the conversation, and tells the conversation where its card went. */
@Component
class Saying {

    private static final Logger LOG = LoggerFactory.getLogger(Saying.class);

    private final Conversation conversation;
    private final Effects effects;

    Saying(Conversation conversation, Effects effects) {
        this.conversation = conversation;
        this.effects = effects;
    }

    /** As a new message. */
    void say(TurnContext context, Reply reply) {
        switch (reply) {
            case Reply.Card card -> {
                ResourceResponse sent = context.sendActivity(activity(card.content(), card.summary())).join();
                arrived(context, card, sent.getId());
            }
            case Reply.Repaint(var content, String summary) -> context.sendActivity(activity(content, summary)).join();
            case Reply.Text(String text) -> context.sendActivity(text).join();
            case Reply.Silence() -> { /* nothing is to be said */ }
        }
    }

    /**
     * To a button that was pressed through the Submit fallback: in place of its card, or as a new message when that is not known or
     * cannot be changed any more. A repaint needs no message then, for the sync that runs will update the card.
     */
    void repaint(TurnContext context, Reply reply) {
        String pressed = context.getActivity().getReplyToId();
        boolean done = pressed != null && switch (reply) {
            case Reply.Card card when replaced(context, card, pressed) -> {
                arrived(context, card, pressed);
                yield true;
            }
            case Reply.Repaint _ -> true;
            case Reply.Card _, Reply.Text _, Reply.Silence _ -> false;
        };
        if (!done) {
            say(context, reply);
        }
    }

    /**
     * Writes down what the answer to an invoke has only painted (docs/teams-rules.md 16). The sync goes on even when that fails: its next
     * update brings the card up to date.
     */
    void writeDown(TurnContext context, Reply reply) {
        if (!(reply instanceof Reply.Card card)) {
            return;
        }
        String pressed = context.getActivity().getReplyToId();
        if (pressed == null) {
            say(context, card);
            return;
        }
        try {
            replaced(context, card, pressed);
        } catch (NotSent | NotDelivered e) {
            LOG.warn("event=card_not_written_down reason={}", e.getMessage());
        }
        arrived(context, card, pressed);
    }

    private static boolean replaced(TurnContext context, Reply.Card card, String messageId) {
        Activity update = activity(card.content(), card.summary());
        update.setId(messageId);
        try {
            context.updateActivity(update).join();
            return true;
        } catch (NotDelivered e) {
            if (e.delivery() instanceof Delivery.Refused) {
                return false;
            }
            throw e;
        }
    }

    /** What has arrived is not said again because that cannot be remembered: the end of the sync comes as a new message then. */
    private void arrived(TurnContext context, Reply.Card card, String messageId) {
        try {
            card.operation().ifPresent(operation ->
                    effects.write(conversation.delivered(operation, context.getActivity().getConversation().getId(), messageId)));
        } catch (RuntimeException e) {
            LOG.warn("event=card_not_remembered", e);
        }
    }

    private static Activity activity(Map<String, Object> content, String summary) {
        Attachment attachment = new Attachment();
        attachment.setContentType(Outgoing.CARD);
        attachment.setContent(content);
        Activity activity = new Activity(ActivityTypes.MESSAGE);
        activity.setAttachment(attachment);
        activity.setSummary(summary);
        return activity;
    }
}

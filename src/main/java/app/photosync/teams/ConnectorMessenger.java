package app.photosync.teams;

import app.photosync.conversation.Delivery;
import app.photosync.conversation.Messenger;
import app.photosync.conversation.Reply;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reaches a conversation that the bot knows from an earlier activity. */
@Component
class ConnectorMessenger implements Messenger {

    private final ConversationReferences references;
    private final Connector connector;

    ConnectorMessenger(ConversationReferences references, Connector connector) {
        this.references = references;
        this.connector = connector;
    }

    @Override
    public Delivery send(String conversationId, Reply.Card card, Runnable leaving) {
        return reach(conversationId, reference -> connector.send(reference, Outgoing.card(card), leaving));
    }

    @Override
    public Delivery update(String conversationId, String messageId, Reply.Card card, Runnable leaving) {
        return reach(conversationId, reference -> connector.update(reference, messageId, Outgoing.card(card), leaving));
    }

    private Delivery reach(String conversationId, Function<ConversationReference, Delivery> say) {
        try {
            return references.find(conversationId).map(say).orElseGet(() -> new Delivery.Refused("UnknownConversation"));
        } catch (NotSent e) {
            return new Delivery.NotYet(e.getMessage());
        }
    }
}

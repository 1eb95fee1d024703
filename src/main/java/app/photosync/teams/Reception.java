package app.photosync.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Sorts what was let in: invokes are answered inside the request, what somebody waits for is stored, the rest is ignored. */
@Component
class Reception {

    private final ConversationReferences references;
    private final Inbox inbox;
    private final InvokeDesk invokes;

    Reception(ConversationReferences references, Inbox inbox, InvokeDesk invokes) {
        this.references = references;
        this.inbox = inbox;
        this.invokes = invokes;
    }

    /**
     * Leaves the response at 200, but for an invoke, which has an answer of its own. An unknown type is no error (docs/teams-rules.md 20).
     */
    void receive(Envelope envelope, byte[] body, HttpServletResponse response) throws IOException {
        switch (envelope.type()) {
            case ActivityTypes.INVOKE -> invokes.answer(known(envelope, body), response);
            case ActivityTypes.MESSAGE, ActivityTypes.INSTALLATION_UPDATE, ActivityTypes.CONVERSATION_UPDATE -> {
                Activity activity = known(envelope, body);
                inbox.store(new ReceivedActivity(envelope.conversationId(), envelope.id(), SameAs.of(activity), body));
            }
            default -> { /* 200, and nothing else */ }
        }
    }

    private Activity known(Envelope envelope, byte[] body) {
        envelope.demandIds();
        Activity activity = ActivityReader.read(body);
        references.remember(ConversationReference.of(activity));
        return activity;
    }
}

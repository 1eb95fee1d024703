package app.photosync.conversation;

import app.photosync.conversation.Speaker.Scope;
import java.util.List;

/** Tells people outside of the pilot group that the bot is not there for them yet; nothing of theirs is read. */
final class PilotConversation implements Conversation {

    private final Conversation conversation;
    private final Pilot pilot;
    private final ConversationMemory memory;
    private final Tongues tongues;
    private final SmallTalk smallTalk;
    private final Drawing drawing;

    PilotConversation(
            Conversation conversation, Pilot pilot, ConversationMemory memory, Tongues tongues, SmallTalk smallTalk, Drawing drawing) {
        this.conversation = conversation;
        this.pilot = pilot;
        this.memory = memory;
        this.tongues = tongues;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
    }

    @Override
    public Decision hear(Message message) {
        return isAdmitted(message.speaker()) ? conversation.hear(message) : notYet(message.speaker());
    }

    @Override
    public Decision press(Press press) {
        return isAdmitted(press.speaker()) ? conversation.press(press) : notYet(press.speaker());
    }

    /** Whoever joins the pilot later is welcomed then, by the next install event. */
    @Override
    public Decision installed(Speaker speaker) {
        return isAdmitted(speaker) ? conversation.installed(speaker) : Decision.silent();
    }

    @Override
    public Decision removed(Speaker speaker) {
        return conversation.removed(speaker);
    }

    @Override
    public Decision inCaseTheAnswerIsMissing(String activityId, Speaker speaker) {
        return isAdmitted(speaker) ? conversation.inCaseTheAnswerIsMissing(activityId, speaker) : Decision.silent();
    }

    @Override
    public Reply.Text apology(Speaker speaker, String reference) {
        return conversation.apology(speaker, reference);
    }

    @Override
    public List<Effect> delivered(String operation, String conversationId, String messageId) {
        return conversation.delivered(operation, conversationId, messageId);
    }

    private boolean isAdmitted(Speaker speaker) {
        return speaker.scope() != Scope.PERSONAL || speaker.person().map(pilot::admits).orElse(true);
    }

    private Decision notYet(Speaker speaker) {
        return drawing.drawForAll(smallTalk.notYet(tongues.of(speaker, memory.of(speaker.conversationId()))));
    }
}

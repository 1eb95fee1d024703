package app.photosync.conversation;

import app.photosync.conversation.Speaker.Scope;
import java.util.concurrent.Executor;

/** Tells people outside of the pilot group that the bot is not there for them yet; nothing of theirs is read. */
final class PilotConversation implements Conversation {

    private final Conversation conversation;
    private final Pilot pilot;
    private final Tongues tongues;
    private final SmallTalk smallTalk;
    private final Drawing drawing;

    PilotConversation(Conversation conversation, Pilot pilot, Tongues tongues, SmallTalk smallTalk, Drawing drawing) {
        this.conversation = conversation;
        this.pilot = pilot;
        this.tongues = tongues;
        this.smallTalk = smallTalk;
        this.drawing = drawing;
    }

    @Override
    public Reply hear(Message message, Executor atTheEnd) {
        return isAdmitted(message.speaker()) ? conversation.hear(message, atTheEnd) : notYet(message.speaker());
    }

    @Override
    public Reply press(Press press, Executor atTheEnd) {
        return isAdmitted(press.speaker()) ? conversation.press(press, atTheEnd) : notYet(press.speaker());
    }

    /** Whoever joins the pilot later is welcomed then, by the next install event. */
    @Override
    public Reply installed(Speaker speaker) {
        return isAdmitted(speaker) ? conversation.installed(speaker) : new Reply.Silence();
    }

    @Override
    public void removed(Speaker speaker) {
        conversation.removed(speaker);
    }

    @Override
    public Reply inCaseTheAnswerIsMissing(String activityId, Speaker speaker) {
        return isAdmitted(speaker) ? conversation.inCaseTheAnswerIsMissing(activityId, speaker) : new Reply.Silence();
    }

    @Override
    public Reply.Text apology(Speaker speaker, String reference) {
        return conversation.apology(speaker, reference);
    }

    @Override
    public void delivered(String operation, String conversationId, String messageId) {
        conversation.delivered(operation, conversationId, messageId);
    }

    private boolean isAdmitted(Speaker speaker) {
        return speaker.scope() != Scope.PERSONAL || speaker.person().map(pilot::admits).orElse(true);
    }

    private Reply notYet(Speaker speaker) {
        return drawing.drawForAll(smallTalk.notYet(tongues.of(speaker)));
    }
}

package app.photosync.conversation;

import java.util.concurrent.Executor;

/**
 * The way into this room: what a person does becomes what the bot answers. Every method answers within a turn and never throws for bad
 * input.
 */
public interface Conversation {

    /** @param atTheEnd does what may happen only once, such as counting, when no other try of this turn will follow */
    Reply hear(Message message, Executor atTheEnd);

    /**
     * The reply is the card's next state. A sync only begins here: the press is answered at once, and the states that follow reach the
     * card through {@link Messenger}.
     *
     * @param atTheEnd as in {@link #hear}
     */
    Reply press(Press press, Executor atTheEnd);

    /** The bot was added; the welcome comes once per install, whichever and however many events tell of it (docs/teams-rules.md 4). */
    Reply installed(Speaker speaker);

    /** The bot was removed: forget that the person was welcomed. */
    void removed(Speaker speaker);

    /**
     * What follows an answer that may not have arrived: the result of a new look, whatever the person had said. Silence where nothing of
     * theirs can be looked at.
     *
     * @param activityId of what was answered: this is no other occasion, and is not counted again
     */
    Reply inCaseTheAnswerIsMissing(String activityId, Speaker speaker);

    /**
     * What is said when answering has failed for good: in the client's language and as a mere text, for nothing that may be broken is
     * asked.
     *
     * @param reference under which IT finds the failure
     */
    Reply.Text apology(Speaker speaker, String reference);

    /**
     * A card that shows a sync has reached its conversation, or the answer to its press has left: the sync may go on and update it.
     *
     * @param operation as the reply named it
     */
    void delivered(String operation, String conversationId, String messageId);
}

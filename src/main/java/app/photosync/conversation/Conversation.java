package app.photosync.conversation;

import java.util.List;

/**
 * The way into this room: what a person does becomes what the bot answers and what changes by it. Every method decides and changes
 * nothing: the same call again, on the same facts, decides the same. It reads what it needs, two photos at most, and never throws for bad
 * input.
 */
public interface Conversation {

    Decision hear(Message message);

    /**
     * The reply is the card's next state. A sync only begins here: the press is answered at once, and the states that follow reach the
     * card through {@link Messenger}.
     */
    Decision press(Press press);

    /** The bot was added; the welcome comes once per install, whichever and however many events tell of it (docs/teams-rules.md 4). */
    Decision installed(Speaker speaker);

    /** The bot was removed: forget that the person was welcomed. */
    Decision removed(Speaker speaker);

    /**
     * What follows an answer that may not have arrived: the result of a new look, whatever the person had said. Silence where nothing of
     * theirs can be looked at.
     *
     * @param activityId of what was answered: this is no other occasion, and is not counted again
     */
    Decision inCaseTheAnswerIsMissing(String activityId, Speaker speaker);

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
    List<Effect> delivered(String operation, String conversationId, String messageId);
}

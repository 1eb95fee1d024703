package app.photosync.conversation;

/**
 * Thrown in place of writing an effect that was decided on facts which have changed since, such as the beginning of a sync while another
 * one runs by now. Nothing of the decision was done: whoever made it decides anew. Holds no stack.
 */
public final class DecisionOvertaken extends RuntimeException {

    /** @param effect in a word for logs, for example {@code BeginSync} */
    public DecisionOvertaken(String effect) {
        super(effect, null, false, false);
    }
}

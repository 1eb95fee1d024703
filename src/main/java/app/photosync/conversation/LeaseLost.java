package app.photosync.conversation;

/**
 * Thrown by what is called right before a message leaves, when somebody else has taken the work over meanwhile: the message must not
 * leave, and whoever sends it stops at once. Neither a failure of the message nor of the bot, so it is not tried again, not apologised
 * for, and logged in one line. Holds no stack.
 */
public final class LeaseLost extends RuntimeException {

    /** @param work in a word for logs, for example {@code answer} */
    public LeaseLost(String work) {
        super(work, null, false, false);
    }
}

package app.photosync.conversation;

/**
 * What a mere yes or no to a question of the bot leads to; stored by name. What deletes, cancels or opts out is not among them: for that
 * a person must press the button or say it.
 */
public enum Reaction {
    /** Begins the sync that the question offered: the only one that changes anything. */
    SYNC,
    /** Shows the photos once more with the same question, because a choice is left. */
    SHOW_AGAIN,
    CHECK,
    ALL_IS_WELL,
    NOT_THIS_ONE,
    LEAVE,
    ASK_WHERE,
    ASK_WHAT
}

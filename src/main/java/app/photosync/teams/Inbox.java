package app.photosync.teams;

/**
 * Where activities are kept between the 200 that Teams gets at once and the answer that the person gets. What is stored is answered,
 * by this replica or another one, one activity of a conversation at a time and in order of arrival.
 */
public interface Inbox {

    /**
     * Keeps an activity and sees to it that it is answered through {@link Answering}. When this returns, it survives a crash.
     *
     * @throws RuntimeException when it could not be stored; then Teams must not get a 200
     */
    Receipt store(ReceivedActivity activity);

    /** Takes note of an activity that was answered inside its request, so that a repeat is told from it. Nothing but its ids is kept. */
    void note(String conversationId, String activityId);

    /** Whether an activity was noted: then it is not answered once more. */
    boolean hasNoted(String conversationId, String activityId);

    enum Receipt {
        NEW,

        /** The same activity once more, or the same text of the same person while the first is unanswered. */
        REPEATED
    }
}

package app.photosync.teams;

import app.photosync.conversation.LeaseLost;

/** Answers what the {@link Inbox} has kept. Called once at a time for each conversation, on a virtual thread. */
public interface Answering {

    /**
     * @param payload as it was stored
     * @param leaving called right before the answer leaves. From then on a crash makes the outcome unclear, and the activity must not
     *     be answered again (docs/teams-rules.md 17). Where it throws, nothing leaves
     * @throws LeaseLost as it came from {@code leaving}
     * @throws NotSent when the connector takes nothing now; an apology would not arrive either
     * @throws RuntimeException when nothing was sent and the same may succeed later
     */
    Ending answer(byte[] payload, Runnable leaving);

    /**
     * Says what a new look shows now, after an answer of which nobody knows whether it arrived. Only to a person's own message: other
     * activities end as answered, and nothing is sent.
     *
     * @param leaving as in {@link #answer}
     * @throws RuntimeException as in {@link #answer}
     */
    Ending answerAgain(byte[] payload, Runnable leaving);

    /**
     * Tells the person that there will be no answer, as far as they can be reached.
     *
     * @param reference as it stands in the log, for example {@code PS-7K3F}
     */
    void apologise(byte[] payload, String reference);

    /** How it ended; each of them is final. */
    enum Ending { ANSWERED, REFUSED, UNCLEAR }
}

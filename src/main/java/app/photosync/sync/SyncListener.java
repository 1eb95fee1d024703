package app.photosync.sync;

/** Hears what becomes of the syncs. Called outside of any turn, one call at a time for each operation. */
public interface SyncListener {

    /**
     * Finds the words for an outcome, and writes down whatever belongs to them, such as a reference for the help desk: this happens in the
     * transaction that holds the operation, and not at all once the person was forgotten. So nothing leaves here or is waited for.
     *
     * <p>Called again after {@link Hearing#NOT_YET}, and after a crash unless {@code leaving} was called.
     */
    Dispatch prepare(SyncOperation operation, SyncOutcome outcome);

    /** The last news of this operation may not have reached anybody, and is not told again. */
    default void mayHaveMissed(SyncOperation operation) {}

    /** What is ready to leave. It writes down nothing new of the person any more. */
    @FunctionalInterface
    interface Dispatch {

        /**
         * What can be repeated without harm, such as the update of a card, comes first. Both calls may throw, and then what they precede
         * must not leave: another replica has taken the operation over.
         *
         * @param repainting to be called right before a card is updated
         * @param leaving to be called right before a new message leaves
         */
        Hearing leave(Runnable repainting, Runnable leaving);
    }

    enum Hearing {
        HEARD,
        /** Nothing new has arrived, and the same may succeed later. */
        NOT_YET
    }
}

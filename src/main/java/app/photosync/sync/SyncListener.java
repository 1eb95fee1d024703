package app.photosync.sync;

/** Hears what becomes of the syncs. Called outside of any turn, one call at a time for each operation. */
@FunctionalInterface
public interface SyncListener {

    /**
     * Called again after {@link Hearing#NOT_YET}, and after a crash unless {@code leaving} was called: what can be repeated without harm,
     * such as the update of a card, comes before that call.
     *
     * @param leaving to be called right before a new message leaves
     */
    Hearing heard(SyncOperation operation, SyncOutcome outcome, Runnable leaving);

    /** The last news of this operation may not have reached anybody, and is not told again. */
    default void mayHaveMissed(SyncOperation operation) {}

    enum Hearing {
        HEARD,
        /** Nothing new has arrived, and the same may succeed later. */
        NOT_YET
    }
}

package app.photosync.sync;

import app.photosync.photo.PersonId;
import java.util.Optional;

/** Keeps the operations; what one replica saves, every replica sees. */
public interface Operations {

    /** Replaces one of the same id that nobody has confirmed; one that runs or has ended stays as it is. */
    void add(SyncOperation operation);

    Optional<SyncOperation> find(String id);

    /**
     * Saves the next state if the operation still stands as it was read, state and version. Whoever has been overtaken, by another replica
     * or by a person who wants to be forgotten, changes nothing.
     *
     * @param together happens in the same transaction after the operation was found to stand as read; never without the save, nor the save
     *     without it
     */
    Saving save(SyncOperation next, SyncOperation read, Runnable together);

    default Saving save(SyncOperation next, SyncOperation read) {
        return save(next, read, () -> {});
    }

    /** The one that runs, else the one that came into its state last; ASKED ones do not count. */
    Optional<SyncOperation> latestOf(PersonId person);

    /** What became of a save. */
    sealed interface Saving {

        /** @param operation to go on with: the next save must be of this version */
        record Saved(SyncOperation operation) implements Saving {}

        /** The operation no longer stands as it was read, or is gone. */
        record Overtaken() implements Saving {}

        /** Another operation of the same person is running: at most one does over all replicas. */
        record AnotherIsRunning() implements Saving {}
    }
}

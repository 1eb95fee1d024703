package app.photosync.sync;

import app.photosync.photo.PersonId;
import java.util.Optional;

/** Keeps the operations; what one replica saves, every replica sees. */
public interface Operations {

    void add(SyncOperation operation);

    Optional<SyncOperation> find(String id);

    /** Saves the next state unless another replica has moved it on meanwhile. */
    Saving save(SyncOperation next, SyncOperation.State from);

    /** The newest that somebody pressed; ASKED ones do not count. */
    Optional<SyncOperation> latestOf(PersonId person);

    enum Saving {
        SAVED,
        /** The operation is no longer in the state it was read in. */
        OVERTAKEN,
        /** Another operation of the same person is running: at most one does over all replicas. */
        ANOTHER_IS_RUNNING
    }
}

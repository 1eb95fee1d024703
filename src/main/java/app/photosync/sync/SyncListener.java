package app.photosync.sync;

/** Hears what becomes of the syncs. Called outside of any turn, once for each outcome, possibly again after a crash. */
@FunctionalInterface
public interface SyncListener {

    void heard(SyncOperation operation, SyncOutcome outcome);
}

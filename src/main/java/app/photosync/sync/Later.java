package app.photosync.sync;

import java.time.Instant;

/**
 * Calls {@link app.photosync.sync.steps.SyncWork#advance} at a time, also after a restart and on another replica; one call at a time per
 * operation.
 */
public interface Later {

    /** Replaces the time that was set for this operation before, unless it is being advanced right now. */
    void at(Instant when, String operation);
}

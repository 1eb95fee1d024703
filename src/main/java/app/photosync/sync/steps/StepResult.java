package app.photosync.sync.steps;

import app.photosync.photo.OwnWrite;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.sync.SyncOperation;
import java.util.Optional;

/**
 * What one step of an operation came to.
 *
 * @param operation as the step leaves it
 * @param seen the look that the step began with
 * @param write what is known of an own write since this step
 */
record StepResult(SyncOperation operation, Checkup seen, Optional<OwnWrite> write) {

    StepResult(SyncOperation operation, Checkup seen) {
        this(operation, seen, Optional.empty());
    }

    /** Together with the operation, and so never of a person who was forgotten meanwhile. */
    void keepIn(PhotoMemory memory) {
        seen.look().ifPresent(look -> memory.remember(operation.person(), look));
        write.ifPresent(own -> memory.rememberWrite(operation.person(), own));
    }
}

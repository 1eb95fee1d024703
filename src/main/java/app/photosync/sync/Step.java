package app.photosync.sync;

import java.time.Instant;
import java.util.Optional;

/**
 * What one step of an operation came to.
 *
 * @param operation in its next state
 * @param outcome what the person should hear; empty when there is nothing new
 * @param again when the next step is due; empty at the end
 */
record Step(SyncOperation operation, Optional<SyncOutcome> outcome, Optional<Instant> again) {

    static Step ends(SyncOperation operation, SyncOutcome outcome) {
        return new Step(operation, Optional.of(outcome), Optional.empty());
    }

    static Step endsQuietly(SyncOperation operation) {
        return new Step(operation, Optional.empty(), Optional.empty());
    }

    static Step goesOn(SyncOperation operation, Instant again) {
        return new Step(operation, Optional.empty(), Optional.of(again));
    }

    static Step tellsAndGoesOn(SyncOperation operation, SyncOutcome outcome, Instant again) {
        return new Step(operation, Optional.of(outcome), Optional.of(again));
    }
}

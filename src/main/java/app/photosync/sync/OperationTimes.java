package app.photosync.sync;

import app.photosync.sync.SyncOperation.State;
import java.time.Instant;
import java.util.Optional;

/**
 * When what happened to an operation.
 *
 * @param since when it came into its state
 * @param waited when it first had to wait for a busy service: from then on the person has the promise of a message at the end
 * @param begun when a write last began: until {@link State#WRITTEN} nobody knows how far it came
 * @param written when SharePoint took the picture
 * @param due when the next step is to be taken; empty at the end
 */
public record OperationTimes(Instant asked, Instant since, Optional<Instant> waited, Optional<Instant> begun, Optional<Instant> written,
        Optional<Instant> due) {

    static OperationTimes asked(Instant now) {
        return new OperationTimes(now, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    OperationTimes of(State next, Instant now) {
        return new OperationTimes(
                asked,
                now,
                next == State.WAITING ? waited.or(() -> Optional.of(now)) : waited,
                next == State.WRITING ? Optional.of(now) : begun,
                next == State.WRITTEN ? Optional.of(now) : written,
                Optional.empty());
    }

    OperationTimes dueAt(Instant when) {
        return new OperationTimes(asked, since, waited, begun, written, Optional.of(when));
    }

    OperationTimes withoutDue() {
        return new OperationTimes(asked, since, waited, begun, written, Optional.empty());
    }
}

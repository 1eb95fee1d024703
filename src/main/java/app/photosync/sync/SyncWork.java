package app.photosync.sync;

import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import app.photosync.sync.SyncOperation.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Does the work of the syncs that people began, one step at a time, and tells what became of them. */
public final class SyncWork {

    private final Operations operations;
    private final Steps steps;
    private final Telling telling;
    private final InstantSource clock;

    /** @param jitter spreads the waiting, so that not everybody comes back at once */
    public SyncWork(
            Operations operations,
            PhotoCheck check,
            SharePointWriting writing,
            PhotoMemory memory,
            SyncListener listener,
            InstantSource clock,
            RandomGenerator jitter) {
        this.operations = operations;
        this.steps = new Steps(operations, check, writing, memory, clock, jitter);
        this.telling = new Telling(operations, check, listener, clock);
        this.clock = clock;
    }

    /**
     * Takes the next step of an operation. What the last one came to is told first, if a crash kept it from being told.
     *
     * @return when to call again; empty when it has ended
     */
    public Optional<Instant> advance(String id) {
        return operations.find(id).flatMap(operation -> switch (operation.news()) {
            case NONE -> steps.next(operation).flatMap(step -> take(step, operation.state()));
            case UNTOLD -> telling.tellAfterAll(operation);
            case LEAVING -> telling.leaveUnclear(operation);
        });
    }

    private Optional<Instant> take(Step step, State from) {
        if (operations.save(step.operation(), from) != Operations.Saving.SAVED) {
            return Optional.of(clock.instant());
        }
        return telling.tell(step);
    }
}

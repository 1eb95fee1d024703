package app.photosync.sync;

import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Does the work of the syncs that people began, one step at a time, and tells what became of them. */
public final class SyncWork {

    private final Operations operations;
    private final Steps steps;
    private final SyncListener listener;
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
        this.steps = new Steps(check, writing, memory, clock, jitter);
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Takes the next step of an operation; every step can be repeated without harm.
     *
     * @return when to call again; empty when it has ended
     */
    public Optional<Instant> advance(String id) {
        return operations.find(id).flatMap(operation -> steps.next(operation).flatMap(step -> take(step, operation)));
    }

    private Optional<Instant> take(Step step, SyncOperation before) {
        if (operations.save(step.operation(), before.state()) != Operations.Saving.SAVED) {
            return Optional.of(clock.instant());
        }
        step.outcome().ifPresent(outcome -> listener.heard(step.operation(), outcome));
        return step.again();
    }
}

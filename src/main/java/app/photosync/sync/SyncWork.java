package app.photosync.sync;

import app.photosync.photo.PhotoMemory;
import app.photosync.photo.diagnosis.PhotoCheck;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Does the work of the syncs that people began, one step at a time, and tells what became of them. */
public final class SyncWork {

    private final Operations operations;
    private final PhotoMemory memory;
    private final Steps steps;
    private final Telling telling;
    private final InstantSource clock;

    /** @param jitter spreads the waiting, so that not everybody comes back at once */
    public SyncWork(
            Operations operations,
            PhotoCheck check,
            SyncSwitch syncSwitch,
            SharePointWriting writing,
            PhotoMemory memory,
            SyncListener listener,
            InstantSource clock,
            RandomGenerator jitter) {
        this.operations = operations;
        this.memory = memory;
        this.steps = new Steps(check, syncSwitch, writing, memory, clock, jitter);
        this.telling = new Telling(check, listener, clock);
        this.clock = clock;
    }

    /**
     * Takes the next step of an operation. What the last one came to is told first, if a crash kept it from being told.
     *
     * @return when to call again; empty when it has ended
     */
    public Optional<Instant> advance(String id) {
        try {
            return operations.find(id).map(read -> Held.claimed(read, operations)).flatMap(this::advance);
        } catch (OperationOvertaken overtaken) {
            return Optional.of(clock.instant());
        }
    }

    private Optional<Instant> advance(Held held) {
        return switch (held.operation().news()) {
            case NONE -> steps.next(held).flatMap(step -> take(step, held));
            case UNTOLD -> telling.tellAfterAll(held);
            case LEAVING -> telling.leaveUnclear(held);
        };
    }

    private Optional<Instant> take(Step step, Held held) {
        held.save(step.operation(), () -> step.keepIn(memory));
        return telling.tell(held, step.seen());
    }
}

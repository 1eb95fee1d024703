package app.photosync.sync.steps;

import app.photosync.photo.PhotoMemory;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.sync.Operations;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.SyncListener;
import app.photosync.sync.SyncSwitch;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Does the work of the syncs that people began, one step at a time, and tells what became of them. */
public final class SyncWork {

    private final Operations operations;
    private final PhotoMemory memory;
    private final SyncStateMachine steps;
    private final OutcomeNotifier notifier;
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
        this.steps = new SyncStateMachine(check, syncSwitch, writing, memory, clock, jitter);
        this.notifier = new OutcomeNotifier(check, listener, clock);
        this.clock = clock;
    }

    /**
     * Takes the next step of an operation. What the last one came to is told first, if a crash kept it from being told.
     *
     * @return when to call again; empty when it has ended
     */
    public Optional<Instant> advance(String id) {
        try {
            return operations.find(id).map(read -> HeldOperation.claimed(read, operations)).flatMap(this::advance);
        } catch (OperationOvertaken overtaken) {
            return Optional.of(clock.instant());
        }
    }

    private Optional<Instant> advance(HeldOperation held) {
        return switch (held.operation().news()) {
            case NONE -> steps.next(held).flatMap(step -> take(step, held));
            case UNTOLD -> notifier.tellAfterAll(held);
            case LEAVING -> notifier.leaveUnclear(held);
        };
    }

    private Optional<Instant> take(StepResult step, HeldOperation held) {
        held.save(step.operation(), () -> step.keepIn(memory));
        return notifier.tell(held, step.seen());
    }
}

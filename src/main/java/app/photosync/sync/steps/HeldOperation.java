package app.photosync.sync.steps;

import app.photosync.sync.Operations;
import app.photosync.sync.Operations.Saving;
import app.photosync.sync.SyncOperation;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * An operation in the hands of one step. Each save follows on the one before; a replica that was paused for so long that another one
 * took over finds out at its next save, which therefore comes before a write begins and before anything leaves.
 */
final class HeldOperation {

    private final Operations operations;
    private SyncOperation operation;

    private HeldOperation(Operations operations, SyncOperation operation) {
        this.operations = operations;
        this.operation = operation;
    }

    /**
     * Takes it out of the hands of everybody who has read it before.
     *
     * @throws OperationOvertaken when somebody was faster
     */
    static HeldOperation claimed(SyncOperation read, Operations operations) {
        HeldOperation held = new HeldOperation(operations, read);
        held.save(read);
        return held;
    }

    SyncOperation operation() {
        return operation;
    }

    void save(SyncOperation next) {
        save(next, () -> {});
    }

    /** @param together kept in the same transaction, or not at all @throws OperationOvertaken */
    void save(SyncOperation next, Runnable together) {
        operation = switch (operations.save(next, operation, together)) {
            case Saving.Saved(SyncOperation saved) -> saved;
            case Saving.Overtaken(), Saving.AnotherIsRunning() -> throw new OperationOvertaken(next.id());
        };
    }

    /** Does what writes something down of the person, if it is still in these hands; what was forgotten meanwhile does not come back. */
    <T> T keeping(Supplier<T> something) {
        AtomicReference<T> kept = new AtomicReference<>();
        save(operation, () -> kept.set(something.get()));
        return kept.get();
    }
}

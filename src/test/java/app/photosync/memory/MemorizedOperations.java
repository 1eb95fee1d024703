package app.photosync.memory;

import app.photosync.photo.PersonId;
import app.photosync.sync.Operations;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.State;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@link Operations} in memory. */
public final class MemorizedOperations implements Operations {

    private final Stillness stillness;
    private final Map<String, SyncOperation> operations = new LinkedHashMap<>();

    public MemorizedOperations() {
        this(new Stillness());
    }

    public MemorizedOperations(Stillness stillness) {
        this.stillness = stillness;
    }

    @Override
    public void add(SyncOperation operation) {
        stillness.isBrokenBy("an operation is added");
        operations.merge(operation.id(), operation, (before, offered) -> before.state() == State.ASKED ? offered : before);
    }

    @Override
    public Optional<SyncOperation> find(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    @Override
    public Saving save(SyncOperation next, SyncOperation read, Runnable together) {
        stillness.isBrokenBy("an operation is saved");
        boolean standsAsRead = find(next.id()).filter(now -> now.state() == read.state() && now.version() == read.version()).isPresent();
        if (!standsAsRead) {
            return new Saving.Overtaken();
        }
        boolean anotherRuns = operations.values().stream()
                .anyMatch(other -> !other.id().equals(next.id()) && other.person().equals(next.person()) && other.state().isRunning());
        if (anotherRuns && next.state().isRunning()) {
            return new Saving.AnotherIsRunning();
        }
        together.run();
        operations.put(next.id(), next.saved());
        return new Saving.Saved(next.saved());
    }

    public void forgetEverything() {
        operations.clear();
    }

    @Override
    public Optional<SyncOperation> latestOf(PersonId person) {
        return operations.values().stream()
                .filter(operation -> operation.person().equals(person) && operation.state() != State.ASKED)
                .max(Comparator.comparing((SyncOperation operation) -> operation.state().isRunning()).thenComparing(SyncOperation::since));
    }
}

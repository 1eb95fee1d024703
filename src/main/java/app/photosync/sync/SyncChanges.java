package app.photosync.sync;

import app.photosync.sync.Operations.Saving;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Writes down what {@link Sync} has said: what is offered, begins and stops. Each asks once more whether it still may, for between a
 * decision and its writing another device may have pressed, or IT may have switched copying off. Joins the transaction of the caller.
 */
public final class SyncChanges {

    /** Nobody may hear that the card arrived, when a replica dies: then the sync still ends within 30 seconds. */
    private static final Duration LONGEST_WAIT_FOR_DELIVERY = Duration.ofSeconds(20);

    /** For the audit, of a sync that was stopped after a write had begun. */
    private static final String HALFWAY = "a write had begun";

    private final Operations operations;
    private final SyncSwitch syncSwitch;
    private final InstantSource clock;

    public SyncChanges(Operations operations, SyncSwitch syncSwitch, InstantSource clock) {
        this.operations = operations;
        this.syncSwitch = syncSwitch;
        this.clock = clock;
    }

    /** A card offers it from now on; nothing when it has begun already. */
    public void offer(SyncOperation offered) {
        operations.add(offered);
    }

    /**
     * Pressing twice, on any device, begins nothing twice (docs/teams-rules.md 14).
     *
     * @return when its first step is due at the latest; empty when it may not begin: it is gone or has begun, another one of the same
     *     person runs, or copying is switched off
     */
    public Optional<Instant> begin(String id) {
        return operations.find(id)
                .filter(operation -> operation.state() == SyncOperation.State.ASKED && !syncSwitch.isOff())
                .flatMap(this::begin);
    }

    private Optional<Instant> begin(SyncOperation asked) {
        Instant now = clock.instant();
        return isSaved(operations.save(asked.becomes(SyncOperation.State.CONFIRMED, now), asked))
                ? Optional.of(now.plus(LONGEST_WAIT_FOR_DELIVERY))
                : Optional.empty();
    }

    /** @return false when it no longer stands as it was read */
    public boolean stop(SyncOperation read) {
        String reason = read.mayShowTheNewPhoto() ? HALFWAY : "";
        return isSaved(operations.save(read.becomes(SyncOperation.State.CANCELLED, reason, clock.instant()), read));
    }

    private static boolean isSaved(Saving saving) {
        return switch (saving) {
            case Saving.Saved _ -> true;
            case Saving.Overtaken(), Saving.AnotherIsRunning() -> false;
        };
    }
}

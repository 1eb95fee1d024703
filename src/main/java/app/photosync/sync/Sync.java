package app.photosync.sync;

import app.photosync.photo.PersonId;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.sync.Operations.Saving;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Offers, begins and cancels syncs. A press only moves the operation on; what takes time happens in
 * {@link app.photosync.sync.steps.SyncWork}, which the {@link Later} port calls, so that a restart loses nothing.
 */
public final class Sync {

    /** After a sync was offered, or came to rest: then SharePoint is looked at by itself for the first time. */
    public static final Duration FIRST_LOOK = Duration.ofMinutes(10);

    /** Nobody may hear that the card arrived, when a replica dies: then the sync still ends within 30 seconds. */
    private static final Duration LONGEST_WAIT_FOR_DELIVERY = Duration.ofSeconds(20);

    /** For the audit, of a sync that was stopped after a write had begun. */
    private static final String HALFWAY = "a write had begun";

    private final Operations operations;
    private final Later later;
    private final SyncSwitch syncSwitch;
    private final InstantSource clock;

    public Sync(Operations operations, Later later, SyncSwitch syncSwitch, InstantSource clock) {
        this.operations = operations;
        this.later = later;
        this.syncSwitch = syncSwitch;
        this.clock = clock;
    }

    /** Whether nothing may be offered: IT has switched copying off. */
    public boolean isSwitchedOff() {
        return syncSwitch.isOff();
    }

    /**
     * A card is about to offer a sync.
     *
     * @param id names what the card answers: the next try offers the same operation, with the facts as they are then
     * @param checkup what it shows
     */
    public SyncOperation offer(String id, Checkup checkup) {
        SyncOperation operation = SyncOperation.asked(id, checkup, clock.instant());
        operations.add(operation);
        return operation;
    }

    /** Whether the operation of that name was offered and confirmed. */
    public boolean isBegun(String id) {
        return operations.find(id).filter(operation -> operation.state() != SyncOperation.State.ASKED).isPresent();
    }

    /** Looks by itself whether SharePoint takes the offered photo without a press; then the card that offers it is told. */
    public void watch(String id) {
        later.at(clock.instant().plus(FIRST_LOOK), id);
    }

    /** Somebody pressed. Pressing twice, on any device, begins nothing twice (docs/teams-rules.md 14). */
    public Confirmation confirm(String id, PersonId by) {
        Optional<SyncOperation> found = operations.find(id);
        if (found.isEmpty()) {
            return new Confirmation.Unknown();
        }
        SyncOperation operation = found.get();
        if (!operation.person().equals(by)) {
            return new Confirmation.NotTheirs();
        }
        return switch (operation.state()) {
            case ASKED -> syncSwitch.isOff() ? new Confirmation.SwitchedOff() : begin(operation);
            case CONFIRMED, WAITING, WRITING, WRITTEN -> new Confirmation.Running(operation);
            case NOT_CONFIRMED, VERIFIED, ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP ->
                new Confirmation.Ended(operation);
        };
    }

    private Confirmation begin(SyncOperation operation) {
        Instant now = clock.instant();
        SyncOperation confirmed = operation.becomes(SyncOperation.State.CONFIRMED, now);
        return switch (operations.save(confirmed, operation)) {
            case Saving.Saved(SyncOperation begun) -> {
                later.at(now.plus(LONGEST_WAIT_FOR_DELIVERY), operation.id());
                yield new Confirmation.Begun(begun);
            }
            case Saving.Overtaken() -> confirm(operation.id(), operation.person());
            case Saving.AnotherIsRunning() -> new Confirmation.Running(operations.latestOf(operation.person()).orElse(operation));
        };
    }

    /** The card that shows the sync has arrived: from now on updates to it come in the right order (docs/teams-rules.md 16). */
    public void delivered(String id) {
        operations.find(id).filter(operation -> operation.state().isRunning()).ifPresent(_ -> later.at(clock.instant(), id));
    }

    /** Stops an operation while nothing of it is being written. A write that broke off before may have changed SharePoint all the same. */
    public Cancellation cancel(PersonId person) {
        Optional<SyncOperation> latest = operations.latestOf(person);
        return latest.map(operation -> switch (operation.state()) {
            case CONFIRMED, WAITING -> stop(operation);
            case WRITING, WRITTEN -> new Cancellation.TooLate(operation);
            case ASKED, NOT_CONFIRMED, VERIFIED, ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP ->
                new Cancellation.NothingRuns();
        }).orElseGet(Cancellation.NothingRuns::new);
    }

    private Cancellation stop(SyncOperation operation) {
        String reason = operation.mayShowTheNewPhoto() ? HALFWAY : "";
        SyncOperation cancelled = operation.becomes(SyncOperation.State.CANCELLED, reason, clock.instant());
        return switch (operations.save(cancelled, operation)) {
            case Saving.Saved(SyncOperation stopped) -> new Cancellation.Stopped(stopped);
            case Saving.Overtaken(), Saving.AnotherIsRunning() -> cancel(operation.person());
        };
    }

    /** The newest sync that this person began. */
    public Optional<SyncOperation> latestOf(PersonId person) {
        return operations.latestOf(person);
    }
}

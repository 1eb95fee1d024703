package app.photosync.sync;

import app.photosync.photo.PersonId;
import app.photosync.photo.diagnosis.Checkup;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Says which syncs may be offered, begun and stopped, and changes nothing: {@link SyncChanges} does. A press only moves the operation on;
 * what takes time happens in {@link app.photosync.sync.steps.SyncWork}, which the {@link Later} port calls, so that a restart loses
 * nothing.
 */
public final class Sync {

    /** After a sync was offered, or came to rest: then SharePoint is looked at by itself for the first time. */
    public static final Duration FIRST_LOOK = Duration.ofMinutes(10);

    private final Operations operations;
    private final SyncSwitch syncSwitch;
    private final InstantSource clock;

    public Sync(Operations operations, SyncSwitch syncSwitch, InstantSource clock) {
        this.operations = operations;
        this.syncSwitch = syncSwitch;
        this.clock = clock;
    }

    /** Whether nothing may be offered: IT has switched copying off. */
    public boolean isSwitchedOff() {
        return syncSwitch.isOff();
    }

    /**
     * What a card may offer.
     *
     * @param id names what the card answers: the next try offers the same operation, with the facts as they are then
     * @param checkup what it shows
     */
    public SyncOperation offer(String id, Checkup checkup) {
        return SyncOperation.asked(id, checkup, clock.instant());
    }

    /** When to look for the first time whether SharePoint takes the offered photo without a press; then the card that offers it is told. */
    public Instant firstLook() {
        return clock.instant().plus(FIRST_LOOK);
    }

    /** Whether the operation of that name was offered and confirmed. */
    public boolean isBegun(String id) {
        return operations.find(id).filter(operation -> operation.state() != SyncOperation.State.ASKED).isPresent();
    }

    /** Whether somebody is waiting for the end of it. */
    public boolean isRunning(String id) {
        return operations.find(id).filter(operation -> operation.state().isRunning()).isPresent();
    }

    /** What it leads to that somebody has pressed. */
    public Confirmation confirmation(String id, PersonId by) {
        return operations.find(id).map(operation -> confirmation(operation, by)).orElseGet(Confirmation.Unknown::new);
    }

    /** @param operation as it stands, or as it is offered by this very press */
    public Confirmation confirmation(SyncOperation operation, PersonId by) {
        if (!operation.person().equals(by)) {
            return new Confirmation.NotTheirs();
        }
        return switch (operation.state()) {
            case ASKED -> syncSwitch.isOff() ? new Confirmation.SwitchedOff() : beginning(operation);
            case CONFIRMED, WAITING, WRITING, WRITTEN -> new Confirmation.Running(operation);
            case NOT_CONFIRMED, VERIFIED, ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP ->
                new Confirmation.Ended(operation);
        };
    }

    private Confirmation beginning(SyncOperation operation) {
        return latestOf(operation.person())
                .filter(latest -> latest.state().isRunning())
                .<Confirmation>map(Confirmation.Running::new)
                .orElseGet(() -> new Confirmation.Begins(operation));
    }

    /** An operation stops while nothing of it is being written. A write that broke off before may have changed SharePoint all the same. */
    public Cancellation cancellation(PersonId person) {
        return latestOf(person).map(operation -> switch (operation.state()) {
            case CONFIRMED, WAITING -> new Cancellation.Stops(operation);
            case WRITING, WRITTEN -> new Cancellation.TooLate(operation);
            case ASKED, NOT_CONFIRMED, VERIFIED, ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP ->
                new Cancellation.NothingRuns();
        }).orElseGet(Cancellation.NothingRuns::new);
    }

    /** The sync of this person that runs, else the one that came into its state last. */
    public Optional<SyncOperation> latestOf(PersonId person) {
        return operations.latestOf(person);
    }
}

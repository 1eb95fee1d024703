package app.photosync.sync;

import app.photosync.photo.Diagnosis;
import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import app.photosync.sync.SyncOperation.State;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Looks again by itself after a sync: whether a late one arrived, and whether a verified one stayed. */
final class LookingAgain {

    /** After the operation came into its state. */
    static final List<Duration> LOOKS = List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(24));

    private final PhotoCheck check;
    private final PhotoMemory memory;
    private final InstantSource clock;

    LookingAgain(PhotoCheck check, PhotoMemory memory, InstantSource clock) {
        this.check = check;
        this.memory = memory;
        this.clock = clock;
    }

    Step whetherItArrived(SyncOperation operation) {
        return ReadingBack.inBothPlaces(check.of(operation.person()).diagnosis())
                .map(picture -> ReadingBack.verified(operation, picture, memory, clock.instant()))
                .orElseGet(() -> onceMore(
                        operation, () -> Step.ends(operation.becomes(State.GIVEN_UP, clock.instant()), new SyncOutcome.GivenUp())));
    }

    Step whetherItStayed(SyncOperation operation) {
        return check.of(operation.person()).diagnosis() instanceof Diagnosis.CameBack
                ? Step.ends(operation.becomes(State.CAME_BACK, clock.instant()), new SyncOutcome.CameBack())
                : onceMore(operation, () -> Step.endsQuietly(operation));
    }

    private static Step onceMore(SyncOperation operation, Supplier<Step> end) {
        SyncOperation looked = operation.lookedAgain();
        return looked.looks() < LOOKS.size() ? Step.goesOn(looked, operation.since().plus(LOOKS.get(looked.looks()))) : end.get();
    }
}

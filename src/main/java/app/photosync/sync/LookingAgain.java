package app.photosync.sync;

import app.photosync.photo.Checkup;
import app.photosync.photo.Diagnosis;
import app.photosync.photo.PhotoMemory;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/** Looks again by itself: whether a new photo reached SharePoint, whether a late copy arrived, and whether a verified one stayed. */
final class LookingAgain {

    /** After the operation came into its state. */
    private static final List<Duration> LOOKS = List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(24));

    private final PhotoMemory memory;
    private final InstantSource clock;

    LookingAgain(PhotoMemory memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
    }

    static Instant firstAfter(Instant since) {
        return since.plus(LOOKS.getFirst());
    }

    /** Nobody has pressed: then nobody has to hear that SharePoint took the photo by itself, but the card should show it. */
    SyncOperation whetherItArrivedByItself(SyncOperation operation, Checkup now) {
        return ReadingBack.inBothPlaces(now).isPresent()
                ? operation.becomes(State.ALREADY_THE_SAME, clock.instant()).with(News.UNTOLD)
                : onceMore(operation, UnaryOperator.identity());
    }

    SyncOperation whetherItArrived(SyncOperation operation, Checkup now) {
        return ReadingBack.inBothPlaces(now).isPresent()
                ? ReadingBack.verified(operation, memory, clock.instant())
                : onceMore(operation, late -> late.becomes(State.GIVEN_UP, clock.instant()).with(News.UNTOLD));
    }

    SyncOperation whetherItStayed(SyncOperation operation, Checkup now) {
        return now.diagnosis() instanceof Diagnosis.CameBack
                ? operation.becomes(State.CAME_BACK, clock.instant()).with(News.UNTOLD)
                : onceMore(operation, UnaryOperator.identity());
    }

    private static SyncOperation onceMore(SyncOperation operation, UnaryOperator<SyncOperation> end) {
        SyncOperation looked = operation.lookedAgain();
        return looked.looks() < LOOKS.size() ? looked.dueAt(operation.since().plus(LOOKS.get(looked.looks()))) : end.apply(looked);
    }
}

package app.photosync.sync.steps;

import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.photo.picture.Picture;
import app.photosync.sync.SyncListener;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import app.photosync.sync.SyncOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells what became of an operation: everything that was saved is told, after a crash and while Teams is down, and no message twice. */
final class OutcomeNotifier {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final PhotoCheck check;
    private final SyncListener listener;
    private final InstantSource clock;

    OutcomeNotifier(PhotoCheck check, SyncListener listener, InstantSource clock) {
        this.check = check;
        this.listener = listener;
        this.clock = clock;
    }

    /** @return when to come back: to tell it then, or for the next step */
    Optional<Instant> tell(HeldOperation held, Checkup seen) {
        return held.operation().news() == News.NONE
                ? held.operation().times().due()
                : outcome(held.operation(), seen).map(outcome -> deliver(held, outcome)).orElseGet(() -> goOn(held));
    }

    /** What was not told yet; where the photos are shown with it and nobody can say how they look now, later. */
    Optional<Instant> tellAfterAll(HeldOperation held) {
        Checkup now = check.lookAt(held.operation().person());
        return now.diagnosis() instanceof Diagnosis.TryLater && showsThePhotos(held.operation().state()) ? comeBack(held) : tell(held, now);
    }

    private static boolean showsThePhotos(State state) {
        return state == State.VERIFIED || state == State.OVERTAKEN;
    }

    /** The process ended while a message was leaving. */
    Optional<Instant> leaveUnclear(HeldOperation held) {
        listener.mayHaveMissed(held.operation());
        return goOn(held);
    }

    private Optional<Instant> deliver(HeldOperation held, SyncOutcome outcome) {
        SyncListener.Dispatch dispatch = held.keeping(() -> listener.prepare(held.operation(), outcome));
        return switch (dispatch.leave(() -> mark(held, News.UNTOLD), () -> mark(held, News.LEAVING))) {
            case HEARD -> goOn(held);
            case NOT_YET -> comeBack(held);
        };
    }

    private Optional<Instant> comeBack(HeldOperation held) {
        Instant now = clock.instant();
        if (now.isAfter(held.operation().since().plus(PATIENCE))) {
            return leaveUnclear(held);
        }
        mark(held, News.UNTOLD);
        return Optional.of(now.plus(BETWEEN_TRIES));
    }

    private Optional<Instant> goOn(HeldOperation held) {
        mark(held, News.NONE);
        return held.operation().times().due();
    }

    /** @throws OperationOvertaken before anything leaves that another replica tells as well */
    private static void mark(HeldOperation held, News news) {
        held.save(held.operation().with(news));
    }

    private static Optional<SyncOutcome> outcome(SyncOperation operation, Checkup now) {
        Instant due = operation.times().due().orElse(operation.since());
        String reason = operation.reason();
        boolean isHalfway = operation.mayShowTheNewPhoto();
        return switch (operation.state()) {
            case WAITING -> Optional.of(new SyncOutcome.Waiting(due));
            case NOT_CONFIRMED ->
                Optional.of(reason.isEmpty() ? new SyncOutcome.NotConfirmed(due) : new SyncOutcome.NotChecked(due));
            case VERIFIED -> verified(now);
            case ALREADY_THE_SAME -> Optional.of(new SyncOutcome.AlreadyTheSame());
            case OVERTAKEN -> Optional.of(new SyncOutcome.FactsChanged(now));
            case NOT_ALLOWED -> Optional.of(new SyncOutcome.NotAllowed(reason));
            case BLOCKED -> Optional.of(isHalfway ? new SyncOutcome.BlockedHalfway(reason) : new SyncOutcome.Blocked(reason));
            case CAME_BACK -> Optional.of(new SyncOutcome.CameBack());
            case GIVEN_UP -> Optional.of(isHalfway && !reason.isEmpty() ? new SyncOutcome.GivenUpUnsure() : new SyncOutcome.GivenUp());
            case CANCELLED -> Optional.of(isHalfway ? new SyncOutcome.SwitchedOffHalfway() : new SyncOutcome.SwitchedOff());
            case ASKED, CONFIRMED, WRITING, WRITTEN -> Optional.empty();
        };
    }

    /** Nothing to tell any more where what was verified before a crash is gone again: the next look says so. */
    private static Optional<SyncOutcome> verified(Checkup now) {
        return ReadBack.of(now) instanceof ReadBack.InBothPlaces(Picture everywhere)
                ? Optional.of(new SyncOutcome.Synced(everywhere))
                : Optional.empty();
    }
}

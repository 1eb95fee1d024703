package app.photosync.sync.steps;

import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/** Looks again by itself: whether a new photo reached SharePoint, whether a late copy arrived, and whether a verified one stayed. */
final class RecheckStep {

    /** After the operation came into its state. */
    private static final List<Duration> LOOKS = List.of(Sync.FIRST_LOOK, Duration.ofHours(1), Duration.ofHours(24));

    /** After the operation came into its state: whoever still cannot look then looks no more. */
    private static final Duration UNREAD_AT_MOST = Duration.ofHours(48);

    private final VerifyStep verifyStep;
    private final WaitPolicy waitPolicy;
    private final InstantSource clock;

    RecheckStep(VerifyStep verifyStep, WaitPolicy waitPolicy, InstantSource clock) {
        this.verifyStep = verifyStep;
        this.waitPolicy = waitPolicy;
        this.clock = clock;
    }

    /** Nobody has pressed: then nobody has to hear that SharePoint took the photo by itself, but the card should show it. */
    StepResult whetherItArrivedByItself(HeldOperation held, Checkup now) {
        SyncOperation operation = held.operation();
        return new StepResult(switch (ReadBack.of(now)) {
            case ReadBack.InBothPlaces _ -> operation.becomes(State.ALREADY_THE_SAME, clock.instant()).with(News.UNTOLD);
            case ReadBack.StillDifferent() -> onceMore(operation, UnaryOperator.identity());
            case ReadBack.Unread unread -> sameLookLater(operation, unread, UnaryOperator.identity());
        }, now);
    }

    StepResult whetherItArrived(HeldOperation held, Checkup now) {
        SyncOperation operation = held.operation();
        return switch (ReadBack.of(now)) {
            case ReadBack.InBothPlaces _ -> verifyStep.verified(operation, now);
            case ReadBack.StillDifferent() -> new StepResult(onceMore(operation, late -> givenUp(late, "")), now);
            case ReadBack.Unread unread -> new StepResult(sameLookLater(operation, unread, late -> givenUp(late, unread.why())), now);
        };
    }

    StepResult whetherItStayed(HeldOperation held, Checkup now) {
        SyncOperation operation = held.operation();
        if (now.diagnosis() instanceof Diagnosis.CameBack) {
            return new StepResult(operation.becomes(State.CAME_BACK, clock.instant()).with(News.UNTOLD), now);
        }
        return new StepResult(switch (ReadBack.of(now)) {
            case ReadBack.InBothPlaces _, ReadBack.StillDifferent _ -> onceMore(operation, UnaryOperator.identity());
            case ReadBack.Unread unread -> sameLookLater(operation, unread, UnaryOperator.identity());
        }, now);
    }

    private SyncOperation givenUp(SyncOperation late, String why) {
        return late.becomes(State.GIVEN_UP, why, clock.instant()).with(News.UNTOLD);
    }

    private static SyncOperation onceMore(SyncOperation operation, UnaryOperator<SyncOperation> end) {
        SyncOperation looked = operation.lookedAgain();
        return looked.looks() < LOOKS.size() ? looked.dueAt(operation.since().plus(LOOKS.get(looked.looks()))) : end.apply(looked);
    }

    private SyncOperation sameLookLater(SyncOperation operation, ReadBack.Unread unread, UnaryOperator<SyncOperation> end) {
        Instant now = clock.instant();
        boolean goesOn = now.isBefore(operation.since().plus(UNREAD_AT_MOST));
        return goesOn ? operation.dueAt(waitPolicy.nextTry(unread.notBefore(), now)) : end.apply(operation.lookedAgain());
    }
}

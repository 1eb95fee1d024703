package app.photosync.sync;

import app.photosync.photo.Checkup;
import app.photosync.photo.Diagnosis;
import app.photosync.photo.PhotoCheck;
import app.photosync.sync.SyncListener.Hearing;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells what became of an operation: everything that was saved is told, after a crash and while Teams is down, and no message twice. */
final class Telling {

    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final Operations operations;
    private final PhotoCheck check;
    private final SyncListener listener;
    private final InstantSource clock;

    Telling(Operations operations, PhotoCheck check, SyncListener listener, InstantSource clock) {
        this.operations = operations;
        this.check = check;
        this.listener = listener;
        this.clock = clock;
    }

    /** @return when to come back: to tell it then, or for the next step */
    Optional<Instant> tell(Step step) {
        return step.operation().news() == News.NONE ? step.operation().times().due() : tell(step.operation(), step.seen());
    }

    /** What was not told yet, as things stand now; when nobody can say how they stand, later, unless that is the news. */
    Optional<Instant> tellAfterAll(SyncOperation operation) {
        Checkup now = check.of(operation.person());
        boolean isUnknown = now.diagnosis() instanceof Diagnosis.TryLater && operation.state() != State.WAITING;
        return isUnknown ? comeBack(operation) : tell(operation, now);
    }

    /** The process ended while a message was leaving. */
    Optional<Instant> leaveUnclear(SyncOperation operation) {
        listener.mayHaveMissed(operation);
        return goOn(operation);
    }

    private Optional<Instant> tell(SyncOperation operation, Checkup now) {
        Hearing hearing = outcome(operation, now)
                .map(outcome -> listener.heard(operation, outcome, () -> mark(operation, News.LEAVING)))
                .orElse(Hearing.HEARD);
        return switch (hearing) {
            case HEARD -> goOn(operation);
            case NOT_YET -> comeBack(operation);
        };
    }

    private Optional<Instant> comeBack(SyncOperation operation) {
        Instant now = clock.instant();
        if (now.isAfter(operation.since().plus(PATIENCE))) {
            return leaveUnclear(operation);
        }
        mark(operation, News.UNTOLD);
        return Optional.of(now.plus(BETWEEN_TRIES));
    }

    private Optional<Instant> goOn(SyncOperation operation) {
        mark(operation, News.NONE);
        return operation.times().due();
    }

    private void mark(SyncOperation operation, News news) {
        operations.save(operation.with(news), operation.state());
    }

    /** Empty when there is nothing to tell any more: what was verified before a crash is gone again, and the next look says so. */
    private static Optional<SyncOutcome> outcome(SyncOperation operation, Checkup now) {
        Instant due = operation.times().due().orElse(operation.since());
        return switch (operation.state()) {
            case WAITING -> Optional.of(new SyncOutcome.Waiting(due));
            case NOT_CONFIRMED -> Optional.of(new SyncOutcome.NotConfirmed(due));
            case VERIFIED -> ReadingBack.inBothPlaces(now).map(SyncOutcome.Synced::new);
            case ALREADY_THE_SAME -> Optional.of(new SyncOutcome.AlreadyTheSame());
            case OVERTAKEN -> Optional.of(new SyncOutcome.FactsChanged(now));
            case NOT_ALLOWED -> Optional.of(new SyncOutcome.NotAllowed(operation.reason()));
            case BLOCKED -> Optional.of(new SyncOutcome.Blocked(operation.reason()));
            case CAME_BACK -> Optional.of(new SyncOutcome.CameBack());
            case GIVEN_UP -> Optional.of(new SyncOutcome.GivenUp());
            case CANCELLED -> Optional.of(new SyncOutcome.Cancelled());
            case ASKED, CONFIRMED, WRITTEN -> Optional.empty();
        };
    }
}

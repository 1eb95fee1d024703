package app.photosync.sync;

import app.photosync.photo.Checkup;
import app.photosync.photo.Diagnosis;
import app.photosync.photo.Fingerprint;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.Picture;
import app.photosync.photo.Trouble;
import app.photosync.sync.SyncOperation.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Looks once more, because an old card must never act on new facts (teams-rules 14), then writes. */
final class Copying {

    private static final int SMALL = 48;
    private static final int MEDIUM = 72;
    private static final int LARGE = 300;

    private final PhotoCheck check;
    private final SharePointWriting writing;
    private final PhotoMemory memory;
    private final Patience patience;
    private final InstantSource clock;

    Copying(PhotoCheck check, SharePointWriting writing, PhotoMemory memory, Patience patience, InstantSource clock) {
        this.check = check;
        this.writing = writing;
        this.memory = memory;
        this.patience = patience;
        this.clock = clock;
    }

    Step step(SyncOperation operation) {
        Checkup now = check.of(operation.person());
        return switch (now.diagnosis()) {
            case Diagnosis.TryLater(Instant notBefore, String observed) -> waits(operation, notBefore, observed);
            case Diagnosis.MissingPermission(String permission) -> notAllowed(operation, permission);
            case Diagnosis.AccessBlocked(String rule) -> blocked(operation, rule);
            case Diagnosis.Same _, Diagnosis.NotSquare _ ->
                Step.ends(operation.becomes(State.ALREADY_THE_SAME, clock.instant()), new SyncOutcome.AlreadyTheSame());
            case Diagnosis other -> other.copyable()
                    .filter(_ -> operation.facts().stillHold(now.facts()))
                    .map(picture -> write(operation, now, picture))
                    .orElseGet(() -> overtaken(operation, now));
        };
    }

    private Step write(SyncOperation operation, Checkup now, Picture picture) {
        Thumbnails thumbnails = new Thumbnails(picture.thumbnail(SMALL), picture.thumbnail(MEDIUM), picture.thumbnail(LARGE));
        return switch (writing.replacePicture(now.person().orElseThrow(), thumbnails, clock.instant())) {
            case WriteOutcome.Written(Instant timestamp) -> {
                memory.rememberWrite(operation.person(), new OwnWrite(timestamp, Fingerprint.of(picture), Optional.empty()));
                Instant written = clock.instant();
                yield Step.goesOn(operation.isWritten(written), written);
            }
            case WriteOutcome.NoProfile() -> overtaken(operation, now);
            case WriteOutcome.Failed(Trouble.Unavailable(Instant notBefore, String observed)) -> waits(operation, notBefore, observed);
            case WriteOutcome.Failed(Trouble.MissingPermission(String permission)) -> notAllowed(operation, permission);
            case WriteOutcome.Failed(Trouble.AccessBlocked(String rule)) -> blocked(operation, rule);
        };
    }

    private Step waits(SyncOperation operation, Instant notBefore, String observed) {
        Instant now = clock.instant();
        boolean waitedBefore = operation.state() == State.WAITING;
        if (waitedBefore && patience.hasEnded(operation.since(), now)) {
            return Step.ends(operation.becomes(State.GIVEN_UP, observed, now), new SyncOutcome.GivenUp());
        }
        Instant nextTry = patience.nextTry(notBefore, now);
        // The person hears once that it waits, and once how it ended.
        return waitedBefore
                ? Step.goesOn(operation, nextTry)
                : Step.tellsAndGoesOn(operation.becomes(State.WAITING, observed, now), new SyncOutcome.Waiting(nextTry), nextTry);
    }

    private Step notAllowed(SyncOperation operation, String permission) {
        return Step.ends(operation.becomes(State.REFUSED, permission, clock.instant()), new SyncOutcome.NotAllowed(permission));
    }

    private Step blocked(SyncOperation operation, String rule) {
        return Step.ends(operation.becomes(State.REFUSED, rule, clock.instant()), new SyncOutcome.Blocked(rule));
    }

    private Step overtaken(SyncOperation operation, Checkup now) {
        return Step.ends(operation.becomes(State.OVERTAKEN, clock.instant()), new SyncOutcome.FactsChanged(now));
    }
}

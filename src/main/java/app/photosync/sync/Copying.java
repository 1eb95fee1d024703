package app.photosync.sync;

import app.photosync.photo.Checkup;
import app.photosync.photo.Diagnosis;
import app.photosync.photo.Fingerprint;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.Picture;
import app.photosync.photo.Trouble;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes, if the facts of the card still hold: an old one must never act on new facts (teams-rules 14). */
final class Copying {

    private static final int SMALL = 48;
    private static final int MEDIUM = 72;
    private static final int LARGE = 300;

    private final SharePointWriting writing;
    private final PhotoMemory memory;
    private final Patience patience;
    private final InstantSource clock;

    Copying(SharePointWriting writing, PhotoMemory memory, Patience patience, InstantSource clock) {
        this.writing = writing;
        this.memory = memory;
        this.patience = patience;
        this.clock = clock;
    }

    SyncOperation step(SyncOperation operation, Checkup now) {
        return switch (now.diagnosis()) {
            case Diagnosis.TryLater(Instant notBefore, String observed) -> waits(operation, notBefore, observed);
            case Diagnosis.MissingPermission(String permission) -> ends(operation, State.NOT_ALLOWED, permission);
            case Diagnosis.AccessBlocked(String rule) -> ends(operation, State.BLOCKED, rule);
            case Diagnosis.Same _, Diagnosis.NotSquare _ -> ends(operation, State.ALREADY_THE_SAME, "");
            case Diagnosis other -> other.copyable()
                    .filter(_ -> operation.facts().stillHold(now.facts()))
                    .map(picture -> write(operation, now, picture))
                    .orElseGet(() -> ends(operation, State.OVERTAKEN, ""));
        };
    }

    private SyncOperation write(SyncOperation operation, Checkup now, Picture picture) {
        Thumbnails thumbnails = new Thumbnails(picture.thumbnail(SMALL), picture.thumbnail(MEDIUM), picture.thumbnail(LARGE));
        return switch (writing.replacePicture(now.person().orElseThrow(), thumbnails, clock.instant())) {
            case WriteOutcome.Written(Instant timestamp) -> {
                memory.rememberWrite(operation.person(), new OwnWrite(timestamp, Fingerprint.of(picture), Optional.empty()));
                Instant written = clock.instant();
                yield operation.becomes(State.WRITTEN, written).dueAt(written);
            }
            case WriteOutcome.NoProfile() -> ends(operation, State.OVERTAKEN, "");
            case WriteOutcome.Failed(Trouble.Unavailable(Instant notBefore, String observed)) -> waits(operation, notBefore, observed);
            case WriteOutcome.Failed(Trouble.MissingPermission(String permission)) -> ends(operation, State.NOT_ALLOWED, permission);
            case WriteOutcome.Failed(Trouble.AccessBlocked(String rule)) -> ends(operation, State.BLOCKED, rule);
        };
    }

    /** The person hears once that it waits, and once how it ended. */
    private SyncOperation waits(SyncOperation operation, Instant notBefore, String observed) {
        Instant now = clock.instant();
        Instant nextTry = patience.nextTry(notBefore, now);
        if (operation.state() != State.WAITING) {
            return operation.becomes(State.WAITING, observed, now).with(News.UNTOLD).dueAt(nextTry);
        }
        return patience.hasEnded(operation.since(), now) ? ends(operation, State.GIVEN_UP, observed) : operation.dueAt(nextTry);
    }

    private SyncOperation ends(SyncOperation operation, State end, String reason) {
        return operation.becomes(end, reason, clock.instant()).with(News.UNTOLD);
    }
}

package app.photosync.sync;

import app.photosync.photo.Checkup;
import app.photosync.photo.Diagnosis;
import app.photosync.photo.Fingerprint;
import app.photosync.photo.Look;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.Picture;
import app.photosync.photo.Trouble;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes, if the facts of the card still hold: an old one must never act on new facts (teams-rules 14). */
final class Copying {

    private static final int SMALL = 48;
    private static final int MEDIUM = 72;
    private static final int LARGE = 300;

    private final Operations operations;
    private final SharePointWriting writing;
    private final PhotoMemory memory;
    private final Patience patience;
    private final InstantSource clock;

    Copying(Operations operations, SharePointWriting writing, PhotoMemory memory, Patience patience, InstantSource clock) {
        this.operations = operations;
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
            case Diagnosis.Same(Picture picture) -> same(operation, now, picture);
            case Diagnosis.NotSquare(Picture picture) -> same(operation, now, picture);
            case Diagnosis other -> other.copyable()
                    .filter(_ -> operation.facts().stillHold(now.facts()))
                    .map(picture -> write(operation, now, picture))
                    .orElseGet(() -> ends(operation, State.OVERTAKEN, ""));
        };
    }

    /** After a crash the photo may be there while the profile does not say so yet; browsers then go on showing their old copy. */
    private SyncOperation same(SyncOperation operation, Checkup now, Picture picture) {
        if (operation.times().begun().isEmpty()) {
            return ends(operation, State.ALREADY_THE_SAME, "");
        }
        return finished(operation).map(done -> written(operation, done, picture)).orElseGet(() -> write(operation, now, picture));
    }

    /** The timestamp is the last thing that a write sets. Where SharePoint takes none, nothing shows the end, and all is written once more. */
    private Optional<WriteOutcome.Written> finished(SyncOperation operation) {
        Instant begun = operation.times().begun().orElseThrow().truncatedTo(ChronoUnit.SECONDS);
        String files = memory.lastWriteFor(operation.person()).map(OwnWrite::files).orElse("");
        return memory.looksAt(operation.person(), begun).stream().findFirst()
                .flatMap(Look::sharePointChanged)
                .filter(changed -> !changed.isBefore(begun))
                .map(changed -> new WriteOutcome.Written(Optional.of(changed), files));
    }

    private SyncOperation write(SyncOperation operation, Checkup now, Picture picture) {
        SyncOperation begun = operation.beginsToWrite(clock.instant());
        return operations.save(begun, operation.state()) == Operations.Saving.SAVED ? replaced(begun, now, picture) : begun;
    }

    private SyncOperation replaced(SyncOperation operation, Checkup now, Picture picture) {
        Thumbnails thumbnails = new Thumbnails(picture.thumbnail(SMALL), picture.thumbnail(MEDIUM), picture.thumbnail(LARGE));
        return switch (writing.replacePicture(now.person().orElseThrow(), thumbnails, clock.instant())) {
            case WriteOutcome.Written done -> written(operation, done, picture);
            case WriteOutcome.NoProfile() -> ends(operation, State.OVERTAKEN, "");
            case WriteOutcome.Failed(Trouble.Unavailable(Instant notBefore, String observed)) -> waits(operation, notBefore, observed);
            case WriteOutcome.Failed(Trouble.MissingPermission(String permission)) -> ends(operation, State.NOT_ALLOWED, permission);
            case WriteOutcome.Failed(Trouble.AccessBlocked(String rule)) -> ends(operation, State.BLOCKED, rule);
        };
    }

    /** When the timestamp was refused, SharePoint still shows an earlier one, perhaps the bot's own. */
    private SyncOperation written(SyncOperation operation, WriteOutcome.Written done, Picture picture) {
        Instant now = clock.instant();
        Optional<Instant> timestamp = done.timestamp().or(() -> memory.lastWriteFor(operation.person()).flatMap(OwnWrite::timestamp));
        memory.rememberWrite(
                operation.person(), new OwnWrite(done.timestamp().orElse(now), timestamp, Fingerprint.of(picture), Optional.empty(), done.files()));
        return operation.becomes(State.WRITTEN, now).dueAt(now);
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

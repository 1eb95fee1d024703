package app.photosync.sync.steps;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Look;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.comparison.Fingerprint;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.picture.Picture;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import app.photosync.sync.SyncSwitch;
import app.photosync.sync.Thumbnails;
import app.photosync.sync.WriteOutcome;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes, if the facts of the card still hold: an old one must never act on new facts (docs/teams-rules.md 14). */
final class WriteStep {

    private static final String SWITCHED_OFF = "switched off";

    private final SyncSwitch syncSwitch;
    private final SharePointWriting writing;
    private final PhotoMemory memory;
    private final WaitPolicy waitPolicy;
    private final InstantSource clock;

    WriteStep(SyncSwitch syncSwitch, SharePointWriting writing, PhotoMemory memory, WaitPolicy waitPolicy, InstantSource clock) {
        this.syncSwitch = syncSwitch;
        this.writing = writing;
        this.memory = memory;
        this.waitPolicy = waitPolicy;
        this.clock = clock;
    }

    StepResult step(HeldOperation held, Checkup now) {
        SyncOperation operation = held.operation();
        return switch (now.diagnosis()) {
            case Diagnosis.TryLater(Instant notBefore, String observed) -> new StepResult(waits(operation, notBefore, observed), now);
            case Diagnosis.MissingPermission(String permission) -> new StepResult(ends(operation, State.NOT_ALLOWED, permission), now);
            case Diagnosis.AccessBlocked(String rule) -> new StepResult(ends(operation, State.BLOCKED, rule), now);
            case Diagnosis.Same(Picture picture) -> same(held, now, picture);
            case Diagnosis.NotSquare(Picture picture) -> same(held, now, picture);
            case Diagnosis other -> other.copyable()
                    .filter(_ -> operation.facts().stillHold(now.facts()))
                    .map(picture -> write(held, now, picture))
                    .orElseGet(() -> new StepResult(ends(operation, State.OVERTAKEN, ""), now));
        };
    }

    /** After a crash the photo may be there while the profile does not say so yet; browsers then go on showing their old copy. */
    private StepResult same(HeldOperation held, Checkup now, Picture picture) {
        SyncOperation operation = held.operation();
        if (operation.times().begun().isEmpty()) {
            return new StepResult(ends(operation, State.ALREADY_THE_SAME, ""), now);
        }
        return finished(operation, now).map(done -> written(operation, now, done, picture)).orElseGet(() -> write(held, now, picture));
    }

    /**
     * The timestamp is the last thing that a write sets. Where SharePoint takes none, nothing shows the end, and all is written once more.
     */
    private Optional<WriteOutcome.Written> finished(SyncOperation operation, Checkup now) {
        Instant begun = operation.times().begun().orElseThrow().truncatedTo(ChronoUnit.SECONDS);
        String files = memory.lastWriteFor(operation.person()).map(OwnWrite::files).orElse("");
        return now.look()
                .flatMap(Look::sharePointChanged)
                .filter(changed -> !changed.isBefore(begun))
                .map(changed -> new WriteOutcome.Written(Optional.of(changed), files));
    }

    /**
     * That it begins is saved before SharePoint hears anything: whoever was overtaken writes nothing, and a crash in the middle is seen
     * afterwards.
     */
    private StepResult write(HeldOperation held, Checkup now, Picture picture) {
        if (syncSwitch.isOff()) {
            return new StepResult(ends(held.operation(), State.CANCELLED, SWITCHED_OFF), now);
        }
        held.save(held.operation().becomes(State.WRITING, clock.instant()));
        SyncOperation operation = held.operation();
        Thumbnails thumbnails = Thumbnails.of(picture);
        return switch (writing.replacePicture(now.person().orElseThrow(), thumbnails, clock.instant())) {
            case WriteOutcome.Written done -> written(operation, now, done, picture);
            case WriteOutcome.NoProfile() -> new StepResult(ends(operation, State.OVERTAKEN, ""), now);
            case WriteOutcome.Failed(AccessProblem.Unavailable(Instant notBefore, String observed)) ->
                new StepResult(waits(operation, notBefore, observed), now);
            case WriteOutcome.Failed(AccessProblem.MissingPermission(String permission)) ->
                new StepResult(ends(operation, State.NOT_ALLOWED, permission), now);
            case WriteOutcome.Failed(AccessProblem.AccessBlocked(String rule)) -> new StepResult(ends(operation, State.BLOCKED, rule), now);
        };
    }

    /** When the timestamp was refused, SharePoint still shows an earlier one, perhaps the bot's own. */
    private StepResult written(SyncOperation operation, Checkup seen, WriteOutcome.Written done, Picture picture) {
        Instant now = clock.instant();
        Optional<Instant> timestamp = done.timestamp().or(() -> memory.lastWriteFor(operation.person()).flatMap(OwnWrite::timestamp));
        OwnWrite write = new OwnWrite(done.timestamp().orElse(now), timestamp, Fingerprint.of(picture), Optional.empty(), done.files());
        return new StepResult(operation.becomes(State.WRITTEN, now).dueAt(now), seen, Optional.of(write));
    }

    /** The person hears once that it waits, and once how it ended. */
    private SyncOperation waits(SyncOperation operation, Instant notBefore, String observed) {
        if (syncSwitch.isOff()) {
            return ends(operation, State.CANCELLED, SWITCHED_OFF);
        }
        Instant now = clock.instant();
        Optional<Instant> waitingSince = operation.times().waited();
        if (waitingSince.filter(since -> waitPolicy.hasEnded(since, now)).isPresent()) {
            return ends(operation, State.GIVEN_UP, observed);
        }
        SyncOperation waiting = operation.state() == State.WAITING ? operation : operation.becomes(State.WAITING, observed, now);
        return waiting.with(waitingSince.isPresent() ? News.NONE : News.UNTOLD).dueAt(waitPolicy.nextTry(notBefore, now));
    }

    private SyncOperation ends(SyncOperation operation, State end, String reason) {
        return operation.becomes(end, reason, clock.instant()).with(News.UNTOLD);
    }
}

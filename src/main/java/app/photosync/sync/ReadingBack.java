package app.photosync.sync;

import app.photosync.photo.Checkup;
import app.photosync.photo.Diagnosis;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.Picture;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Reads the result back and compares: only that says "done" (domain.md section 3). SharePoint may lag, so it looks several times. */
final class ReadingBack {

    /** After the write. */
    static final List<Duration> LOOKS = List.of(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));

    private final PhotoMemory memory;
    private final InstantSource clock;

    ReadingBack(PhotoMemory memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
    }

    SyncOperation step(SyncOperation operation, Checkup now) {
        return inBothPlaces(now).isPresent() ? verified(operation, memory, clock.instant()) : notYetThere(operation);
    }

    private SyncOperation notYetThere(SyncOperation operation) {
        SyncOperation looked = operation.lookedAgain();
        return looked.looks() < LOOKS.size()
                ? looked.dueAt(operation.times().written().orElseThrow().plus(LOOKS.get(looked.looks())))
                : lookedAtLater(operation.becomes(State.NOT_CONFIRMED, clock.instant()));
    }

    /** The one picture, when both places show it. */
    static Optional<Picture> inBothPlaces(Checkup now) {
        if (now.diagnosis() instanceof Diagnosis.Same(Picture picture)) {
            return Optional.of(picture);
        }
        return now.diagnosis() instanceof Diagnosis.NotSquare(Picture picture) ? Optional.of(picture) : Optional.empty();
    }

    static SyncOperation verified(SyncOperation operation, PhotoMemory memory, Instant now) {
        memory.lastWriteFor(operation.person()).ifPresent(write -> memory.rememberWrite(operation.person(), write.verifiedAt(now)));
        return lookedAtLater(operation.becomes(State.VERIFIED, now));
    }

    private static SyncOperation lookedAtLater(SyncOperation operation) {
        return operation.with(News.UNTOLD).dueAt(LookingAgain.firstAfter(operation.since()));
    }
}

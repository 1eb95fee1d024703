package app.photosync.sync;

import app.photosync.photo.Diagnosis;
import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.Picture;
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

    private final PhotoCheck check;
    private final PhotoMemory memory;
    private final InstantSource clock;

    ReadingBack(PhotoCheck check, PhotoMemory memory, InstantSource clock) {
        this.check = check;
        this.memory = memory;
        this.clock = clock;
    }

    Step step(SyncOperation operation) {
        return inBothPlaces(check.of(operation.person()).diagnosis())
                .map(picture -> verified(operation, picture, memory, clock.instant()))
                .orElseGet(() -> notYetThere(operation));
    }

    private Step notYetThere(SyncOperation operation) {
        SyncOperation looked = operation.lookedAgain();
        return looked.looks() < LOOKS.size()
                ? Step.goesOn(looked, operation.written().orElseThrow().plus(LOOKS.get(looked.looks())))
                : notConfirmed(operation);
    }

    /** The one picture, when both places show it. */
    static Optional<Picture> inBothPlaces(Diagnosis diagnosis) {
        if (diagnosis instanceof Diagnosis.Same(Picture picture)) {
            return Optional.of(picture);
        }
        return diagnosis instanceof Diagnosis.NotSquare(Picture picture) ? Optional.of(picture) : Optional.empty();
    }

    static Step verified(SyncOperation operation, Picture everywhere, PhotoMemory memory, Instant now) {
        memory.lastWriteFor(operation.person()).ifPresent(write -> memory.rememberWrite(operation.person(), write.verifiedAt(now)));
        return Step.tellsAndGoesOn(
                operation.becomes(State.VERIFIED, now), new SyncOutcome.Synced(everywhere), now.plus(LookingAgain.LOOKS.getFirst()));
    }

    private Step notConfirmed(SyncOperation operation) {
        Instant now = clock.instant();
        Instant nextLook = now.plus(LookingAgain.LOOKS.getFirst());
        return Step.tellsAndGoesOn(operation.becomes(State.NOT_CONFIRMED, now), new SyncOutcome.NotConfirmed(nextLook), nextLook);
    }
}

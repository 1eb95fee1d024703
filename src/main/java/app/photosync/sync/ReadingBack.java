package app.photosync.sync;

import app.photosync.photo.Diagnosis;
import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import app.photosync.sync.SyncOperation.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

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
        if (isTheSame(check.of(operation.person()).diagnosis())) {
            return verified(operation, memory, clock.instant());
        }
        SyncOperation looked = operation.lookedAgain();
        return looked.looks() < LOOKS.size()
                ? Step.goesOn(looked, operation.written().orElseThrow().plus(LOOKS.get(looked.looks())))
                : notConfirmed(operation);
    }

    static boolean isTheSame(Diagnosis diagnosis) {
        return diagnosis instanceof Diagnosis.Same || diagnosis instanceof Diagnosis.NotSquare;
    }

    static Step verified(SyncOperation operation, PhotoMemory memory, Instant now) {
        memory.lastWriteFor(operation.person()).ifPresent(write -> memory.rememberWrite(operation.person(), write.verifiedAt(now)));
        return Step.tellsAndGoesOn(
                operation.becomes(State.VERIFIED, now), new SyncOutcome.Synced(), now.plus(LookingAgain.LOOKS.getFirst()));
    }

    private Step notConfirmed(SyncOperation operation) {
        Instant now = clock.instant();
        Instant nextLook = now.plus(LookingAgain.LOOKS.getFirst());
        return Step.tellsAndGoesOn(operation.becomes(State.NOT_CONFIRMED, now), new SyncOutcome.NotConfirmed(nextLook), nextLook);
    }
}

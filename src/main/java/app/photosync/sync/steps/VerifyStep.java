package app.photosync.sync.steps;

import app.photosync.photo.OwnWrite;
import app.photosync.photo.PhotoMemory;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.News;
import app.photosync.sync.SyncOperation.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Reads the result back and compares: only that says "done" (docs/domain.md 3). SharePoint may lag, so it looks several times; a look
 * that could not be read is none of them.
 */
final class VerifyStep {

    /** After the write. */
    private static final List<Duration> LOOKS = List.of(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(5),
            Duration.ofSeconds(15));

    /** After the write: a person who waits any longer for a look that cannot be taken is told so. */
    private static final Duration UNREAD_WITHOUT_A_WORD = Duration.ofMinutes(1);

    private final PhotoMemory memory;
    private final WaitPolicy waitPolicy;
    private final InstantSource clock;

    VerifyStep(PhotoMemory memory, WaitPolicy waitPolicy, InstantSource clock) {
        this.memory = memory;
        this.waitPolicy = waitPolicy;
        this.clock = clock;
    }

    StepResult step(HeldOperation held, Checkup now) {
        SyncOperation operation = held.operation();
        return switch (ReadBack.of(now)) {
            case ReadBack.InBothPlaces _ -> verified(operation, now);
            case ReadBack.StillDifferent() -> new StepResult(notYetThere(operation), now);
            case ReadBack.Unread(Instant notBefore, String why) -> new StepResult(unread(operation, notBefore, why), now);
        };
    }

    StepResult verified(SyncOperation operation, Checkup seen) {
        Instant now = clock.instant();
        Optional<OwnWrite> write = memory.lastWriteFor(operation.person()).map(it -> it.verifiedAt(now));
        return new StepResult(lookedAtLater(operation.becomes(State.VERIFIED, now)), seen, write);
    }

    private SyncOperation notYetThere(SyncOperation operation) {
        SyncOperation looked = operation.lookedAgain();
        return looked.looks() < LOOKS.size()
                ? looked.dueAt(written(operation).plus(LOOKS.get(looked.looks())))
                : lookedAtLater(operation.becomes(State.NOT_CONFIRMED, clock.instant()));
    }

    private SyncOperation unread(SyncOperation operation, Instant notBefore, String why) {
        Instant now = clock.instant();
        Instant next = waitPolicy.nextTry(notBefore, now);
        if (next.isBefore(written(operation).plus(UNREAD_WITHOUT_A_WORD))) {
            return operation.dueAt(next);
        }
        SyncOperation late = lookedAtLater(operation.becomes(State.NOT_CONFIRMED, why, now));
        return next.isAfter(late.times().due().orElseThrow()) ? late.dueAt(next) : late;
    }

    private static Instant written(SyncOperation operation) {
        return operation.times().written().orElseThrow();
    }

    private static SyncOperation lookedAtLater(SyncOperation operation) {
        return operation.with(News.UNTOLD).dueAt(operation.since().plus(Sync.FIRST_LOOK));
    }
}

package app.photosync.sync;

import app.photosync.photo.Checkup;
import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Which step follows in which state. Each begins with a look, and can be repeated without harm. */
final class Steps {

    private final PhotoCheck check;
    private final Copying copying;
    private final ReadingBack readingBack;
    private final LookingAgain lookingAgain;

    Steps(Operations operations, PhotoCheck check, SharePointWriting writing, PhotoMemory memory, InstantSource clock, RandomGenerator jitter) {
        this.check = check;
        this.copying = new Copying(operations, writing, memory, new Patience(jitter), clock);
        this.readingBack = new ReadingBack(memory, clock);
        this.lookingAgain = new LookingAgain(memory, clock);
    }

    /** @return empty when the operation has ended */
    Optional<Step> next(SyncOperation operation) {
        return switch (operation.state()) {
            case ASKED -> taken(lookingAgain::whetherItArrivedByItself, operation);
            case CONFIRMED, WAITING -> taken(copying::step, operation);
            case WRITTEN -> taken(readingBack::step, operation);
            case NOT_CONFIRMED -> taken(lookingAgain::whetherItArrived, operation);
            case VERIFIED -> taken(lookingAgain::whetherItStayed, operation);
            case ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP -> Optional.empty();
        };
    }

    private Optional<Step> taken(BiFunction<SyncOperation, Checkup, SyncOperation> step, SyncOperation operation) {
        Checkup seen = check.of(operation.person());
        return Optional.of(new Step(step.apply(operation, seen), seen));
    }
}

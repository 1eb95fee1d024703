package app.photosync.sync;

import app.photosync.photo.PhotoCheck;
import app.photosync.photo.PhotoMemory;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Which step follows in which state. */
final class Steps {

    private final Copying copying;
    private final ReadingBack readingBack;
    private final LookingAgain lookingAgain;

    Steps(PhotoCheck check, SharePointWriting writing, PhotoMemory memory, InstantSource clock, RandomGenerator jitter) {
        this.copying = new Copying(check, writing, memory, new Patience(jitter), clock);
        this.readingBack = new ReadingBack(check, memory, clock);
        this.lookingAgain = new LookingAgain(check, memory, clock);
    }

    Optional<Step> next(SyncOperation operation) {
        return switch (operation.state()) {
            case CONFIRMED, WAITING -> Optional.of(copying.step(operation));
            case WRITTEN -> Optional.of(readingBack.step(operation));
            case NOT_CONFIRMED -> Optional.of(lookingAgain.whetherItArrived(operation));
            case VERIFIED -> Optional.of(lookingAgain.whetherItStayed(operation));
            case ASKED, ALREADY_THE_SAME, OVERTAKEN, REFUSED, CAME_BACK, CANCELLED, GIVEN_UP -> Optional.empty();
        };
    }
}

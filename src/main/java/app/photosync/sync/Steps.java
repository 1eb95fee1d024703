package app.photosync.sync;

import app.photosync.photo.PhotoMemory;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.PhotoCheck;
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

    Steps(PhotoCheck check, SyncSwitch syncSwitch, SharePointWriting writing, PhotoMemory memory, InstantSource clock, RandomGenerator jitter) {
        Patience patience = new Patience(jitter);
        this.check = check;
        this.copying = new Copying(syncSwitch, writing, memory, patience, clock);
        this.readingBack = new ReadingBack(memory, patience, clock);
        this.lookingAgain = new LookingAgain(readingBack, patience, clock);
    }

    /** @return empty when the operation has ended */
    Optional<Step> next(Held held) {
        return switch (held.operation().state()) {
            case ASKED -> taken(lookingAgain::whetherItArrivedByItself, held);
            case CONFIRMED, WAITING, WRITING -> taken(copying::step, held);
            case WRITTEN -> taken(readingBack::step, held);
            case NOT_CONFIRMED -> taken(lookingAgain::whetherItArrived, held);
            case VERIFIED -> taken(lookingAgain::whetherItStayed, held);
            case ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP -> Optional.empty();
        };
    }

    private Optional<Step> taken(BiFunction<Held, Checkup, Step> step, Held held) {
        return Optional.of(step.apply(held, check.lookAt(held.operation().person())));
    }
}

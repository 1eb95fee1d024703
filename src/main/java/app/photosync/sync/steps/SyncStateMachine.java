package app.photosync.sync.steps;

import app.photosync.photo.PhotoMemory;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.sync.SharePointWriting;
import app.photosync.sync.SyncSwitch;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** Which step follows in which state. Each begins with a look, and can be repeated without harm. */
final class SyncStateMachine {

    private final PhotoCheck check;
    private final WriteStep writeStep;
    private final VerifyStep verifyStep;
    private final RecheckStep recheckStep;

    SyncStateMachine(PhotoCheck check, SyncSwitch syncSwitch, SharePointWriting writing, PhotoMemory memory, InstantSource clock,
            RandomGenerator jitter) {
        WaitPolicy waitPolicy = new WaitPolicy(jitter);
        this.check = check;
        this.writeStep = new WriteStep(syncSwitch, writing, memory, waitPolicy, clock);
        this.verifyStep = new VerifyStep(memory, waitPolicy, clock);
        this.recheckStep = new RecheckStep(verifyStep, waitPolicy, clock);
    }

    /** @return empty when the operation has ended */
    Optional<StepResult> next(HeldOperation held) {
        return switch (held.operation().state()) {
            case ASKED -> taken(recheckStep::whetherItArrivedByItself, held);
            case CONFIRMED, WAITING, WRITING -> taken(writeStep::step, held);
            case WRITTEN -> taken(verifyStep::step, held);
            case NOT_CONFIRMED -> taken(recheckStep::whetherItArrived, held);
            case VERIFIED -> taken(recheckStep::whetherItStayed, held);
            case ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP -> Optional.empty();
        };
    }

    private Optional<StepResult> taken(BiFunction<HeldOperation, Checkup, StepResult> step, HeldOperation held) {
        return Optional.of(step.apply(held, check.lookAt(held.operation().person())));
    }
}

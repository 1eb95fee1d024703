package app.photosync.conversation;

import app.photosync.sync.SyncListener;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOutcome;
import java.util.List;
import java.util.Optional;

/** What a sync has seen at its end is the last finding, also for "human" and "what do you know about me". */
final class NotedOutcomes implements SyncListener {

    private final SyncListener next;
    private final Effects effects;

    NotedOutcomes(SyncListener next, Effects effects) {
        this.next = next;
        this.effects = effects;
    }

    @Override
    public Dispatch prepare(SyncOperation operation, SyncOutcome outcome) {
        seen(outcome).ifPresent(caseName ->
                effects.write(List.of(new Effect.NoteFinding(operation.person(), caseName, operation.since()))));
        return next.prepare(operation, outcome);
    }

    @Override
    public void mayHaveMissed(SyncOperation operation) {
        next.mayHaveMissed(operation);
    }

    private static Optional<String> seen(SyncOutcome outcome) {
        return switch (outcome) {
            case SyncOutcome.Synced _, SyncOutcome.AlreadyTheSame _ -> Optional.of("same");
            case SyncOutcome.CameBack _ -> Optional.of("came-back");
            case SyncOutcome.FactsChanged(var now) -> Optional.of(now.diagnosis().caseName());
            case SyncOutcome.NotAllowed _, SyncOutcome.Blocked _, SyncOutcome.BlockedHalfway _, SyncOutcome.Waiting _,
                    SyncOutcome.NotConfirmed _, SyncOutcome.NotChecked _, SyncOutcome.SwitchedOff _, SyncOutcome.SwitchedOffHalfway _,
                    SyncOutcome.GivenUp _, SyncOutcome.GivenUpUnsure _ -> Optional.empty();
        };
    }
}

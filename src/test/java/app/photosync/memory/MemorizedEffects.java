package app.photosync.memory;

import app.photosync.conversation.DecisionOvertaken;
import app.photosync.conversation.Effect;
import app.photosync.conversation.Effects;
import app.photosync.photo.PhotoMemory;
import app.photosync.sync.Operations;
import app.photosync.sync.SyncChanges;
import app.photosync.sync.SyncOperation;
import java.util.List;

/** {@link Effects} on everything that is in memory; no transaction holds them together, so what can be overtaken comes first in a test. */
public final class MemorizedEffects implements Effects {

    private final Stillness stillness;
    private final MemorizedPorts ports;
    private final PhotoMemory looks;
    private final Operations operations;
    private final SyncChanges syncs;

    public MemorizedEffects(Stillness stillness, MemorizedPorts ports, PhotoMemory looks, Operations operations, SyncChanges syncs) {
        this.stillness = stillness;
        this.ports = ports;
        this.looks = looks;
        this.operations = operations;
        this.syncs = syncs;
    }

    @Override
    public void write(List<Effect> effects) {
        stillness.isBrokenBy("effects");
        effects.forEach(this::write);
    }

    private void write(Effect effect) {
        switch (effect) {
            case Effect.ChooseLanguage it -> ports.choose(it);
            case Effect.RememberAnswer it -> ports.remember(it);
            case Effect.RememberLook it -> looks.remember(it.person(), it.look());
            case Effect.NoteFinding it -> ports.note(it);
            case Effect.NoteContact it -> ports.note(it);
            case Effect.Quote it -> ports.quoted.add(it);
            case Effect.PromiseLook it -> ports.laterChecks.put(it.check(), it.at());
            case Effect.OptOut it -> ports.optOut(it);
            case Effect.ComeBack it -> ports.comeBack(it);
            case Effect.Forget it -> {
                demand(operations.latestOf(it.person()).map(SyncOperation::state).filter(SyncOperation.State::isRunning).isEmpty(), it);
                ports.forgotten.add(it.person());
            }
            case Effect.Welcome it -> demand(ports.isWelcomedNow(it), it);
            case Effect.ForgetWelcome it -> ports.forget(it);
            case Effect.OfferSync it -> syncs.offer(it.offered());
            case Effect.BeginSync it -> demand(syncs.begin(it.operation()).isPresent(), it);
            case Effect.StopSync it -> demand(syncs.stop(it.read()), it);
            case Effect.AdvanceSync it -> ports.advanced.put(it.operation(), it.at());
            case Effect.PutSyncCard it -> ports.put(it.card());
            case Effect.MoveSyncCard it -> ports.move(it);
            case Effect.CountIntent(String intent, String language) -> ports.understood(intent, language);
            case Effect.CountCheck(String caseName) -> ports.checked(caseName);
        }
    }

    private static void demand(boolean stillHolds, Effect effect) {
        if (!stillHolds) {
            throw new DecisionOvertaken(effect.getClass().getSimpleName());
        }
    }
}

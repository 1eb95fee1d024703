package app.photosync.storage;

import app.photosync.conversation.Effect;
import app.photosync.conversation.Effects;
import app.photosync.conversation.Journal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what a turn has decided in one transaction. What needs no undoing follows the commit: counts, and the scheduler's rows, which come
 * through another connection of the pool. A crash between the two leaves a sync that the sweep finds.
 */
@Component
class EffectWriter implements Effects {

    private final TransactionOperations transaction;
    private final PersonEffects persons;
    private final SyncEffects syncs;
    private final Journal journal;

    EffectWriter(TransactionOperations transaction, PersonEffects persons, SyncEffects syncs, Journal journal) {
        this.transaction = transaction;
        this.persons = persons;
        this.syncs = syncs;
        this.journal = journal;
    }

    @Override
    public void write(List<Effect> effects) {
        List<Runnable> afterwards = new ArrayList<>();
        if (effects.stream().allMatch(Effect.Count.class::isInstance)) {
            effects.forEach(effect -> write(effect, afterwards));
        } else {
            transaction.executeWithoutResult(_ -> effects.forEach(effect -> write(effect, afterwards)));
        }
        afterCommit(() -> afterwards.forEach(Runnable::run));
    }

    private void write(Effect effect, List<Runnable> afterwards) {
        switch (effect) {
            case Effect.OfPerson ofPerson -> persons.write(ofPerson, afterwards);
            case Effect.OfSync ofSync -> syncs.write(ofSync, afterwards);
            case Effect.CountIntent(String intent, String language) -> afterwards.add(() -> journal.understood(intent, language));
            case Effect.CountCheck(String caseName) -> afterwards.add(() -> journal.checked(caseName));
        }
    }

    /** At once where nobody has opened a transaction around this one. */
    private static void afterCommit(Runnable work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.run();
                }
            });
        } else {
            work.run();
        }
    }
}

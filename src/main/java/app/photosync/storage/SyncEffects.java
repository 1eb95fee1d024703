package app.photosync.storage;

import app.photosync.conversation.DecisionOvertaken;
import app.photosync.conversation.Effect;
import app.photosync.sync.Later;
import app.photosync.sync.SyncChanges;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what a turn has decided about a sync. */
@Component
class SyncEffects {

    private final ObjectProvider<SyncChanges> changes;
    private final Later later;
    private final JdbcSyncCards cards;

    SyncEffects(ObjectProvider<SyncChanges> changes, Later later, JdbcSyncCards cards) {
        this.changes = changes;
        this.later = later;
        this.cards = cards;
    }

    /** @param afterwards takes what follows the commit */
    void write(Effect.OfSync effect, List<Runnable> afterwards) {
        switch (effect) {
            case Effect.OfferSync(var offered) -> changes.getObject().offer(offered);
            case Effect.BeginSync(String operation) -> {
                Instant due = changes.getObject().begin(operation).orElseThrow(() -> new DecisionOvertaken("BeginSync"));
                afterwards.add(() -> later.at(due, operation));
            }
            case Effect.StopSync(var read) -> {
                if (!changes.getObject().stop(read)) {
                    throw new DecisionOvertaken("StopSync");
                }
            }
            case Effect.AdvanceSync(String operation, Instant at) -> afterwards.add(() -> later.at(at, operation));
            case Effect.PutSyncCard(var card) -> cards.put(card);
            case Effect.MoveSyncCard(String operation, String messageId) -> cards.arrived(operation, messageId);
        }
    }
}

package app.photosync.conversation;

import app.photosync.cards.Texts;
import app.photosync.sync.SyncListener;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOutcome;
import java.util.Optional;

/** Brings what becomes of a sync to the card that shows it; where there is none, as a new message. */
final class SyncNews implements SyncListener {

    private final SyncCards cards;
    private final SyncStates states;
    private final Drawing drawing;
    private final Messenger messenger;
    private final Texts texts;
    private final Journal journal;

    SyncNews(SyncCards cards, SyncStates states, Drawing drawing, Messenger messenger, Texts texts, Journal journal) {
        this.cards = cards;
        this.states = states;
        this.drawing = drawing;
        this.messenger = messenger;
        this.texts = texts;
        this.journal = journal;
    }

    @Override
    public void heard(SyncOperation operation, SyncOutcome outcome) {
        journal.synced(outcome.metricName());
        cards.of(operation.id()).ifPresent(card -> tell(card, operation, outcome));
    }

    private void tell(SyncCard card, SyncOperation operation, SyncOutcome outcome) {
        Addressee to = new Addressee(operation.person(), card.conversationId(), texts.in(card.language()), card.device(), card.zone());
        Reply.Card reply = drawing.draw(states.of(outcome, to), to);
        Optional<String> message = card.messageId();
        if (message.isPresent()) {
            messenger.update(card.conversationId(), message.get(), reply);
        } else {
            messenger.send(card.conversationId(), reply);
        }
    }
}

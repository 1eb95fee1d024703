package app.photosync.conversation;

import app.photosync.cards.Texts;
import app.photosync.sync.SyncListener;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOutcome;
import java.util.List;

/**
 * Brings what becomes of a sync to the card that shows it. An update notifies nobody, so what a person was promised to be written, or
 * must not miss, comes as a new message as well.
 */
final class SyncNews implements SyncListener {

    private final SyncCards cards;
    private final Effects effects;
    private final SyncStates states;
    private final Drawing drawing;
    private final Messenger messenger;
    private final Texts texts;
    private final Journal journal;

    SyncNews(SyncCards cards, Effects effects, SyncStates states, Drawing drawing, Messenger messenger, Texts texts, Journal journal) {
        this.cards = cards;
        this.effects = effects;
        this.states = states;
        this.drawing = drawing;
        this.messenger = messenger;
        this.texts = texts;
        this.journal = journal;
    }

    @Override
    public Dispatch prepare(SyncOperation operation, SyncOutcome outcome) {
        Dispatch dispatch = cards.of(operation.id()).map(card -> drawn(card, operation, outcome)).orElse((_, _) -> Hearing.HEARD);
        return (repainting, leaving) -> {
            Hearing hearing = dispatch.leave(repainting, leaving);
            if (hearing == Hearing.HEARD) {
                journal.synced(outcome.metricName());
            }
            return hearing;
        };
    }

    private Dispatch drawn(SyncCard card, SyncOperation operation, SyncOutcome outcome) {
        Occasion occasion = Occasion.named(operation.id(), operation.state());
        Addressee to = new Addressee(
                operation.person(), card.conversationId(), texts.in(card.language()), card.device(), card.zone(), occasion);
        Decision decision = drawing.draw(states.of(outcome, to), to);
        effects.write(decision.effects());
        Reply.Card reply = decision.card();
        boolean isWorthAMessage = isWorthAMessage(operation, outcome);
        return (repainting, leaving) -> card.messageId()
                .map(message -> switch (messenger.update(card.conversationId(), message, reply, repainting)) {
                    case Delivery.Delivered _ -> isWorthAMessage ? send(card, reply, leaving) : Hearing.HEARD;
                    case Delivery.Refused _ -> send(card, reply, leaving);
                    case Delivery.NotYet _, Delivery.Unclear _ -> Hearing.NOT_YET;
                })
                .orElseGet(() -> send(card, reply, leaving));
    }

    /** "I'll write to you when it's done" stands on the card of a sync that waits, "I'll write only if it hasn't worked" on a late one's. */
    private static boolean isWorthAMessage(SyncOperation operation, SyncOutcome outcome) {
        return switch (outcome) {
            case SyncOutcome.CameBack _, SyncOutcome.GivenUp _, SyncOutcome.GivenUpUnsure _ -> true;
            case SyncOutcome.Waiting _ -> false;
            case SyncOutcome.Synced _, SyncOutcome.AlreadyTheSame _, SyncOutcome.NotAllowed _, SyncOutcome.Blocked _,
                    SyncOutcome.BlockedHalfway _, SyncOutcome.NotConfirmed _, SyncOutcome.NotChecked _, SyncOutcome.SwitchedOff _,
                    SyncOutcome.SwitchedOffHalfway _, SyncOutcome.FactsChanged _ ->
                operation.times().waited().isPresent();
        };
    }

    /** From here on the new message is the one that shows the sync. */
    private Hearing send(SyncCard card, Reply.Card reply, Runnable leaving) {
        return switch (messenger.send(card.conversationId(), reply, leaving)) {
            case Delivery.Delivered(String messageId) -> {
                effects.write(List.of(new Effect.MoveSyncCard(card.operation(), messageId)));
                yield Hearing.HEARD;
            }
            case Delivery.NotYet _ -> Hearing.NOT_YET;
            case Delivery.Refused _, Delivery.Unclear _ -> Hearing.HEARD;
        };
    }
}

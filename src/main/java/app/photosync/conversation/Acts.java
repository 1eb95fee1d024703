package app.photosync.conversation;

import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.sync.Cancellation;
import app.photosync.sync.Confirmation;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import app.photosync.understanding.PhotoLocation;
import java.util.List;
import java.util.Optional;

/** Decides what a verb asks for, pressed or typed. */
final class Acts {

    private final Checking checking;
    private final Sync sync;
    private final SyncCards syncCards;
    private final SyncStates states;
    private final FollowUps followUps;
    private final SmallTalk smallTalk;
    private final OwnData ownData;
    private final OptingOut optingOut;
    private final Status status;
    private final Drawing drawing;

    Acts(
            Checking checking,
            Sync sync,
            SyncCards syncCards,
            SyncStates states,
            FollowUps followUps,
            SmallTalk smallTalk,
            OptingOut optingOut,
            OwnData ownData,
            Status status,
            Drawing drawing) {
        this.checking = checking;
        this.sync = sync;
        this.syncCards = syncCards;
        this.states = states;
        this.followUps = followUps;
        this.smallTalk = smallTalk;
        this.ownData = ownData;
        this.optingOut = optingOut;
        this.status = status;
        this.drawing = drawing;
    }

    /**
     * @param operation the one that the pressed card, or the last answer, offers
     * @param cardMessage the message that holds the pressed card
     */
    Decision decide(Verb verb, Optional<String> operation, Optional<String> cardMessage, Addressee to) {
        return switch (verb) {
            case CHECK -> checking.contact(PhotoLocation.NONE, to);
            case CHECK_AGAIN -> checking.again(to);
            case SYNC -> operation.map(id -> confirm(id, cardMessage, to)).orElseGet(() -> syncNow(to));
            case KEEP_SHAREPOINT -> drawing.draw(followUps.keepSharePoint(to), to);
            case LEAVE -> drawing.draw(followUps.left(to), to);
            case RITUAL -> drawing.draw(followUps.ritual(to), to);
            case STILL_OLD -> drawing.draw(followUps.whereIsItOld(to), to);
            case NOT_THIS_ONE -> drawing.draw(followUps.notThisOne(to), to);
            case WHERE_TEAMS -> drawing.draw(followUps.oldInTeams(to), to);
            case WHERE_OUTLOOK -> drawing.draw(followUps.oldInOutlook(to), to);
            case WHERE_SHAREPOINT -> drawing.draw(followUps.oldInSharePoint(to), to);
            case CANCEL -> cancel(to);
            case HUMAN -> drawing.draw(smallTalk.human(to), to);
            case HELP -> drawing.draw(smallTalk.help(to.phrases()), to);
            case KNOWN -> drawing.draw(ownData.known(to), to);
            case FORGET -> drawing.draw(ownData.forget(to), to);
            case RESUME -> drawing.draw(optingOut.comeBack(to), to);
        };
    }

    /** An explicit wish needs no card first, unless which photo is right is in question (docs/teams-rules.md 6). */
    private Decision syncNow(Addressee to) {
        if (sync.isBegun(to.occasion().id())) {
            return confirm(to.occasion().id(), Optional.empty(), to);
        }
        if (sync.isSwitchedOff()) {
            return drawing.draw(followUps.manualWay(to), to);
        }
        Checkup checkup = checking.look(to);
        return switch (checkup.diagnosis()) {
            case Diagnosis.Different _, Diagnosis.JustChanged _, Diagnosis.NotYetInSharePoint _ -> offerAndConfirm(checkup, to);
            case Diagnosis _ -> checking.contact(checkup, PhotoLocation.NONE, to);
        };
    }

    private Decision offerAndConfirm(Checkup checkup, Addressee to) {
        SyncOperation offered = sync.offer(to.occasion().id(), checkup);
        return decide(sync.confirmation(offered, to.person()), Optional.empty(), to)
                .after(new Effect.OfferSync(offered))
                .after(Checking.counted(checkup));
    }

    private Decision confirm(String id, Optional<String> cardMessage, Addressee to) {
        return decide(sync.confirmation(id, to.person()), cardMessage, to);
    }

    private Decision decide(Confirmation confirmation, Optional<String> cardMessage, Addressee to) {
        return switch (confirmation) {
            case Confirmation.Begins(SyncOperation operation) ->
                drawing.draw(states.working(operation, to), to)
                        .after(new Effect.BeginSync(operation.id()), new Effect.PutSyncCard(SyncCard.of(operation.id(), cardMessage, to)));
            case Confirmation.Running(SyncOperation operation) ->
                drawing.repaint(states.working(operation, to), to).after(cardOf(operation, cardMessage, to));
            case Confirmation.Ended(SyncOperation operation) -> ended(operation, to);
            case Confirmation.SwitchedOff() -> drawing.draw(followUps.manualWay(to), to);
            case Confirmation.Unknown() -> cardIsTooOld(to);
            case Confirmation.NotTheirs() -> Decision.silent();
        };
    }

    /** Whoever began it in the version before may have died before it could say where its card is. */
    private List<Effect> cardOf(SyncOperation running, Optional<String> cardMessage, Addressee to) {
        return syncCards.of(running.id()).isPresent()
                ? List.of()
                : List.of(new Effect.PutSyncCard(SyncCard.of(running.id(), cardMessage, to)));
    }

    private Decision ended(SyncOperation operation, Addressee to) {
        return switch (operation.state()) {
            case VERIFIED, ALREADY_THE_SAME -> drawing.draw(states.alreadyDone(operation, to), to);
            case CANCELLED -> operation.mayShowTheNewPhoto() ? drawing.draw(states.cancelled(operation, to), to) : cardIsTooOld(to);
            case ASKED, CONFIRMED, WAITING, WRITING, WRITTEN, NOT_CONFIRMED, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, GIVEN_UP ->
                cardIsTooOld(to);
        };
    }

    private Decision cardIsTooOld(Addressee to) {
        return checking.again("card-too-old.opening", to);
    }

    /** Ends what runs; a second press, or one on an old card, hears how what it wanted to stop has ended. */
    private Decision cancel(Addressee to) {
        return cancelled(to)
                .or(() -> sync.latestOf(to.person()).filter(SyncOperation::mayShowTheNewPhoto).map(operation -> ended(operation, to)))
                .orElseGet(() -> drawing.draw(followUps.left(to), to));
    }

    /** Ends what goes on, and with it the open question; where nothing does, the bot is asked not to write by itself. */
    Decision stop(boolean somethingIsOpen, Addressee to) {
        return cancelled(to).orElseGet(() -> drawing.draw(somethingIsOpen ? followUps.left(to) : optingOut.leave(to), to));
    }

    private Optional<Decision> cancelled(Addressee to) {
        return switch (sync.cancellation(to.person())) {
            case Cancellation.Stops(SyncOperation operation) ->
                Optional.of(drawing.draw(states.cancelled(operation, to), to).after(new Effect.StopSync(operation)));
            case Cancellation.TooLate _ -> Optional.of(drawing.draw(states.tooLateToStop(to), to));
            case Cancellation.NothingRuns _ -> Optional.empty();
        };
    }

    Decision status(Addressee to) {
        return drawing.draw(status.of(to), to);
    }
}

package app.photosync.conversation;

import app.photosync.photo.Checkup;
import app.photosync.photo.Diagnosis;
import app.photosync.photo.PhotoCheck;
import app.photosync.sync.Confirmation;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import app.photosync.understanding.Place;
import java.time.Instant;
import java.util.Optional;

/** Does what a verb asks for, pressed or typed. */
final class Acts {

    private final PhotoCheck check;
    private final Sync sync;
    private final SyncCards syncCards;
    private final Findings findings;
    private final SyncStates states;
    private final FollowUps followUps;
    private final SmallTalk smallTalk;
    private final OwnData ownData;
    private final Drawing drawing;
    private final References references;
    private final Journal journal;
    private final LaterChecks laterChecks;

    Acts(
            PhotoCheck check,
            Sync sync,
            SyncCards syncCards,
            Findings findings,
            SyncStates states,
            FollowUps followUps,
            SmallTalk smallTalk,
            OwnData ownData,
            Drawing drawing,
            References references,
            Journal journal,
            LaterChecks laterChecks) {
        this.check = check;
        this.sync = sync;
        this.syncCards = syncCards;
        this.findings = findings;
        this.states = states;
        this.followUps = followUps;
        this.smallTalk = smallTalk;
        this.ownData = ownData;
        this.drawing = drawing;
        this.references = references;
        this.journal = journal;
        this.laterChecks = laterChecks;
    }

    /**
     * @param operation the one that the pressed card, or the open question, offers
     * @param cardMessage the message that holds the pressed card
     */
    Reply reply(Verb verb, Optional<String> operation, Optional<String> cardMessage, Addressee to) {
        return switch (verb) {
            case CHECK -> check(Place.NONE, to);
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
        };
    }

    /**
     * Looks at both photos and says what it found. Where a service is busy, or SharePoint may still take a new photo by itself, it looks
     * again without being asked.
     */
    Reply check(Place place, Addressee to) {
        Checkup checkup = look(to);
        if (checkup.diagnosis() instanceof Diagnosis.TryLater(Instant notBefore, _)) {
            laterChecks.at(notBefore, LaterCheck.first(to, checkup.at()));
        }
        Answer answer = findings.about(checkup, place, to);
        return drawing.draw(checkup.diagnosis() instanceof Diagnosis.JustChanged ? watched(answer, to) : answer, to);
    }

    private Answer watched(Answer answer, Addressee to) {
        answer.offers().ifPresent(operation -> {
            syncCards.put(SyncCard.of(operation, Optional.empty(), to));
            sync.watch(operation);
        });
        return answer.watching();
    }

    private Reply checkAgain(String opening, Addressee to) {
        return drawing.draw(findings.about(look(to), opening, to), to);
    }

    private Checkup look(Addressee to) {
        Checkup checkup = check.of(to.person());
        journal.checked(checkup.diagnosis().caseName());
        references.note(to.person(), checkup.diagnosis().caseName(), checkup.at());
        return checkup;
    }

    /** An explicit wish needs no card first, unless which photo is right is in question (teams-rules 6). */
    private Reply syncNow(Addressee to) {
        Checkup checkup = look(to);
        return switch (checkup.diagnosis()) {
            case Diagnosis.Different _, Diagnosis.JustChanged _, Diagnosis.NotYetInSharePoint _ ->
                confirm(sync.offer(checkup).id(), Optional.empty(), to);
            case Diagnosis other -> drawing.draw(findings.about(checkup, Place.NONE, to), to);
        };
    }

    private Reply confirm(String id, Optional<String> cardMessage, Addressee to) {
        return switch (sync.confirm(id, to.person())) {
            case Confirmation.Begun(SyncOperation operation) -> {
                syncCards.put(SyncCard.of(operation.id(), cardMessage, to));
                yield drawing.draw(states.working(operation, to), to);
            }
            case Confirmation.Running(SyncOperation operation) -> {
                // whoever began it may have died before it could say where its card is
                if (syncCards.of(operation.id()).isEmpty()) {
                    syncCards.put(SyncCard.of(operation.id(), cardMessage, to));
                }
                yield drawing.repaint(states.working(operation, to), to);
            }
            case Confirmation.Ended(SyncOperation operation) -> ended(operation, to);
            case Confirmation.Unknown() -> checkAgain("card-too-old.opening", to);
            case Confirmation.NotTheirs() -> new Reply.Silence();
        };
    }

    private Reply ended(SyncOperation operation, Addressee to) {
        return switch (operation.state()) {
            case VERIFIED, ALREADY_THE_SAME -> drawing.draw(states.alreadyDone(operation, to), to);
            case ASKED, CONFIRMED, WAITING, WRITTEN, NOT_CONFIRMED, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK, CANCELLED, GIVEN_UP ->
                checkAgain("card-too-old.opening", to);
        };
    }

    /** Ends the open question, and with it a sync that has not written anything yet. */
    Reply cancel(Addressee to) {
        return cancelled(to).orElseGet(() -> drawing.draw(followUps.left(to), to));
    }

    /** @return empty when there was no sync to stop */
    Optional<Reply> cancelled(Addressee to) {
        return sync.cancel(to.person()).map(_ -> drawing.draw(states.cancelled(to), to));
    }

    /** "Is it done yet?" is answered from the record, not by another sync. */
    Reply status(Addressee to) {
        Optional<SyncOperation> latest = sync.latestOf(to.person());
        if (latest.isEmpty()) {
            return drawing.draw(smallTalk.nothingRuns(to.phrases()), to);
        }
        return latest.get().state().isRunning()
                ? drawing.draw(smallTalk.stillRunning(to.phrases()), to)
                : ended(latest.get(), to);
    }
}

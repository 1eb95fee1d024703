package app.photosync.conversation;

import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.diagnosis.PhotoCheck;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import app.photosync.sync.SyncOperation.State;
import app.photosync.understanding.PhotoLocation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks at both photos and says what it found. Where a service is busy, or SharePoint may still take a new photo by itself, it looks
 * again without being asked.
 */
final class Checking {

    /** As long as colleagues may see saved copies after a sync, and as long as {@code came-back} counts (docs/domain.md 4, row 20). */
    private static final Duration AFTER_SYNC = Duration.ofDays(7);

    private final PhotoCheck check;
    private final Sync sync;
    private final SyncCards syncCards;
    private final LaterChecks laterChecks;
    private final Findings findings;
    private final FollowUps followUps;
    private final ThirdContact thirdContact;
    private final Drawing drawing;
    private final References references;
    private final Journal journal;

    Checking(
            PhotoCheck check,
            Sync sync,
            SyncCards syncCards,
            LaterChecks laterChecks,
            Findings findings,
            FollowUps followUps,
            ThirdContact thirdContact,
            Drawing drawing,
            References references,
            Journal journal) {
        this.check = check;
        this.sync = sync;
        this.syncCards = syncCards;
        this.laterChecks = laterChecks;
        this.findings = findings;
        this.followUps = followUps;
        this.thirdContact = thirdContact;
        this.drawing = drawing;
        this.references = references;
        this.journal = journal;
    }

    /** @param place where the person said that the photo is wrong */
    Reply contact(PhotoLocation place, Addressee to) {
        return contact(look(to), place, to);
    }

    Reply contact(Checkup checkup, PhotoLocation place, Addressee to) {
        Answer answer = isSyncedAndTheSame(checkup) ? followUps.stillOldAfterSync(place, to) : finding(checkup, place, to);
        return drawing.draw(thirdContact.answer(checkup, answer, to), to);
    }

    /** After a verified sync "still old" can only be a saved copy: asking where leads on, and another sync would not. */
    private boolean isSyncedAndTheSame(Checkup checkup) {
        return checkup.diagnosis() instanceof Diagnosis.Same
                && sync.latestOf(checkup.id()).filter(operation -> wasSynced(operation, checkup.at().minus(AFTER_SYNC))).isPresent();
    }

    private static boolean wasSynced(SyncOperation operation, Instant since) {
        return (operation.state() == State.VERIFIED || operation.state() == State.ALREADY_THE_SAME) && operation.since().isAfter(since);
    }

    /** The person did what the last card asked for. */
    Reply again(Addressee to) {
        return drawing.draw(finding(look(to), PhotoLocation.NONE, to), to);
    }

    /** @param opening the key of a sentence that says why the card is drawn now */
    Reply again(String opening, Addressee to) {
        Checkup checkup = look(to);
        return drawing.draw(kept(findings.about(checkup, opening, to), checkup, to), to);
    }

    /** Of an occasion that has been counted. */
    Reply inCaseTheAnswerIsMissing(Addressee to) {
        Checkup checkup = noted(to);
        return drawing.draw(kept(findings.about(checkup, "in-case.opening", to), checkup, to), to);
    }

    Checkup look(Addressee to) {
        Checkup checkup = noted(to);
        to.occasion().atTheEnd().execute(() -> journal.checked(checkup.diagnosis().caseName()));
        return checkup;
    }

    private Checkup noted(Addressee to) {
        Checkup checkup = check.of(to.person());
        references.note(to.person(), checkup.diagnosis().caseName(), checkup.at());
        return checkup;
    }

    private Answer finding(Checkup checkup, PhotoLocation place, Addressee to) {
        return kept(findings.about(checkup, place, to), checkup, to);
    }

    /** An answer that promises to look again is kept. */
    private Answer kept(Answer answer, Checkup checkup, Addressee to) {
        if (checkup.diagnosis() instanceof Diagnosis.TryLater(Instant notBefore, _)) {
            laterChecks.at(notBefore, LaterCheck.first(to, checkup.at()));
        }
        return checkup.diagnosis() instanceof Diagnosis.JustChanged ? watched(answer, to) : answer;
    }

    private Answer watched(Answer answer, Addressee to) {
        answer.offers().ifPresent(operation -> {
            syncCards.put(SyncCard.of(operation, Optional.empty(), to));
            sync.watch(operation);
        });
        return answer.watching();
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at both photos and says what it found. Where a service is busy, or SharePoint may still take a new photo by itself, it looks
 * again without being asked.
 */
final class Checking {

    /** As long as colleagues may see saved copies after a sync, and as long as {@code came-back} counts (docs/domain.md 4, row 20). */
    private static final Duration AFTER_SYNC = Duration.ofDays(7);

    private final PhotoCheck check;
    private final Sync sync;
    private final Findings findings;
    private final FollowUps followUps;
    private final ThirdContact thirdContact;
    private final Drawing drawing;

    Checking(
            PhotoCheck check,
            Sync sync,
            Findings findings,
            FollowUps followUps,
            ThirdContact thirdContact,
            Drawing drawing) {
        this.check = check;
        this.sync = sync;
        this.findings = findings;
        this.followUps = followUps;
        this.thirdContact = thirdContact;
        this.drawing = drawing;
    }

    /** @param place where the person said that the photo is wrong */
    Decision contact(PhotoLocation place, Addressee to) {
        return contact(look(to), place, to);
    }

    Decision contact(Checkup checkup, PhotoLocation place, Addressee to) {
        Answer answer = isSyncedAndTheSame(checkup) ? followUps.stillOldAfterSync(place, to) : finding(checkup, place, to);
        return drawing.draw(thirdContact.answer(checkup, answer, to), to).after(counted(checkup));
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
    Decision again(Addressee to) {
        Checkup checkup = look(to);
        return drawing.draw(finding(checkup, PhotoLocation.NONE, to), to).after(counted(checkup));
    }

    /** @param opening the key of a sentence that says why the card is drawn now */
    Decision again(String opening, Addressee to) {
        Checkup checkup = look(to);
        return drawing.draw(kept(findings.about(checkup, opening, to), checkup, to), to).after(counted(checkup));
    }

    /** Of an occasion that has been counted. */
    Decision inCaseTheAnswerIsMissing(Addressee to) {
        Checkup checkup = look(to);
        return drawing.draw(kept(findings.about(checkup, "in-case.opening", to), checkup, to), to).after(seen(checkup));
    }

    Checkup look(Addressee to) {
        return check.lookAt(to.person());
    }

    /** What every look changes: it is remembered, and so is what it found. */
    static List<Effect> seen(Checkup checkup) {
        Effect finding = new Effect.NoteFinding(checkup.id(), checkup.diagnosis().caseName(), checkup.at());
        return Stream.concat(checkup.look().map(look -> new Effect.RememberLook(checkup.id(), look)).stream(), Stream.of(finding)).toList();
    }

    /** The same of a look that somebody asked for. */
    static List<Effect> counted(Checkup checkup) {
        return Stream.concat(seen(checkup).stream(), Stream.of(new Effect.CountCheck(checkup.diagnosis().caseName()))).toList();
    }

    private Answer finding(Checkup checkup, PhotoLocation place, Addressee to) {
        return kept(findings.about(checkup, place, to), checkup, to);
    }

    /** An answer that promises to look again: the promise is kept with it. */
    private Answer kept(Answer answer, Checkup checkup, Addressee to) {
        if (checkup.diagnosis() instanceof Diagnosis.TryLater(Instant notBefore, _)) {
            return answer.changing(new Effect.PromiseLook(notBefore, LaterCheck.first(to, checkup.at())));
        }
        return checkup.diagnosis() instanceof Diagnosis.JustChanged ? watched(answer, to) : answer;
    }

    private Answer watched(Answer answer, Addressee to) {
        return answer.offers()
                .map(operation -> answer.watching().changing(
                        new Effect.PutSyncCard(SyncCard.of(operation, Optional.empty(), to)),
                        new Effect.AdvanceSync(operation, sync.firstLook())))
                .orElse(answer);
    }
}

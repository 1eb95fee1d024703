package app.photosync.conversation;

import app.photosync.cards.Button;
import app.photosync.cards.Face.Tone;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.diagnosis.SourceProblem;
import app.photosync.photo.picture.Picture;
import app.photosync.sync.Sync;
import app.photosync.understanding.PhotoLocation;
import java.time.Instant;
import java.util.Optional;

/** What the bot says about each case: one branch a case, so that a new case makes the compiler ask for its words (docs/wording.md). */
final class Findings {

    private final Sync sync;
    private final PictureFindings pictures;
    private final LookingOnly lookingOnly;
    private final HelpDesk helpDesk;
    private final References references;

    Findings(Sync sync, HelpDesk helpDesk, References references) {
        this.sync = sync;
        this.pictures = new PictureFindings(sync, helpDesk);
        this.lookingOnly = new LookingOnly(helpDesk);
        this.helpDesk = helpDesk;
        this.references = references;
    }

    /** @param place where the person said the photo is wrong */
    Answer about(Checkup checkup, PhotoLocation place, Addressee to) {
        return drawn(checkup, place, to, draft(checkup, to));
    }

    /** @param opening the key of a sentence that says why the card is drawn now */
    Answer about(Checkup checkup, String opening, Addressee to) {
        return drawn(checkup, PhotoLocation.NONE, to, draft(checkup, to).opening(opening));
    }

    private Draft draft(Checkup checkup, Addressee to) {
        return new Draft(to.phrases(), to.variant(checkup.diagnosis().caseName()), helpDesk.values(to.phrases()));
    }

    private Answer drawn(Checkup checkup, PhotoLocation place, Addressee to, Draft draft) {
        boolean couldBeCopied = checkup.diagnosis().copyable().isPresent();
        Optional<Answer> manualWay = couldBeCopied && sync.isSwitchedOff() ? lookingOnly.about(checkup, to, draft) : Optional.empty();
        return manualWay.orElseGet(() -> about(checkup, place, to, draft));
    }

    private Answer about(Checkup checkup, PhotoLocation place, Addressee to, Draft draft) {
        Images images = new Images(to);
        return switch (checkup.diagnosis()) {
            case Diagnosis.Same(Picture picture) -> pictures.same(picture, place, to, draft);
            case Diagnosis.NotSquare(Picture picture) -> pictures.notSquare(picture, to, draft);
            case Diagnosis.Different it -> pictures.different(it, checkup, place, to, draft);
            case Diagnosis.JustChanged it -> pictures.justChanged(it, checkup, to, draft);
            case Diagnosis.NotYetInSharePoint(Picture picture) -> pictures.notYetInSharePoint(picture, checkup, to, draft);
            case Diagnosis.CannotTell(Picture picture, _) -> pictures.cannotTell(picture, checkup, to, draft);
            case Diagnosis.DifferentSetInSharePoint(Picture original, Picture copy, Optional<Instant> set) ->
                pictures.whichOneIsRight(draft.image(images.microsoft365(original)).image(images.sharePointSet(copy, set)), checkup, to);
            case Diagnosis.SharePointNewer(Picture original, Picture copy, Instant set) ->
                pictures.whichOneIsRight(
                        draft.image(images.microsoft365(original)).image(images.sharePointSet(copy, Optional.of(set))), checkup, to);
            case Diagnosis.CameBack(Picture original, Picture copy) ->
                helpless(draft.image(images.microsoft365(original)).image(images.sharePoint(copy)), "", checkup, to);
            case Diagnosis.OnlyInSharePoint(Picture copy) -> upload(draft.image(images.sharePoint(copy)), helpDesk.addPhoto(to.phrases()), to);
            case Diagnosis.NoPhotoAnywhere() -> upload(draft, helpDesk.addPhoto(to.phrases()), to);
            case Diagnosis.ChangesBlocked() -> upload(draft, helpDesk.changePhoto(to.phrases()), to);
            case Diagnosis.UnusablePicture(SourceProblem flaw) -> upload(flawed(flaw, draft), helpDesk.changePhoto(to.phrases()), to);
            case Diagnosis.NoSharePointProfile() ->
                Answer.of(draft.button(helpDesk.openOneDrive(to.phrases())).button(Buttons.of(Verb.CHECK_AGAIN, to.phrases())).face());
            case Diagnosis.NoMailbox(), Diagnosis.MailboxOnPremises(), Diagnosis.Guest(), Diagnosis.AccountDisabled() ->
                helpless(draft, "", checkup, to);
            case Diagnosis.MissingPermission(String permission) -> helpless(draft, permission, checkup, to);
            case Diagnosis.AccessBlocked(String rule) -> helpless(draft, rule, checkup, to);
            case Diagnosis.TryLater(Instant notBefore, _) -> Answer.of(draft.with("time", Moments.time(notBefore, to)).face());
        };
    }

    private static Answer upload(Draft draft, Button first, Addressee to) {
        return Answer.of(draft.button(first)
                .button(Buttons.of(Verb.CHECK_AGAIN, to.phrases()))
                .face());
    }

    private static Draft flawed(SourceProblem flaw, Draft draft) {
        return switch (flaw) {
            case SourceProblem.TooManyBytes() -> draft.first("unusable-picture.too-many-bytes");
            case SourceProblem.TooManyPixels() -> draft.first("unusable-picture.too-many-pixels");
            case SourceProblem.TooSmall(int width, int height) ->
                draft.with("width", String.valueOf(width)).with("height", String.valueOf(height)).first("unusable-picture.too-small");
            case SourceProblem.NotReadable() -> draft.first("unusable-picture.not-readable");
        };
    }

    /** Where only a person can help: never without the reference under which IT finds the reason. */
    private Answer helpless(Draft draft, String detail, Checkup checkup, Addressee to) {
        Effect.Quote quote = references.quote(to.occasion().id(), checkup.id(), checkup.diagnosis().caseName(), detail, checkup.at());
        draft.tone(Tone.ATTENTION).with("reference", quote.code()).button(helpDesk.button(to.phrases()));
        return Answer.of(draft.face()).changing(quote);
    }
}

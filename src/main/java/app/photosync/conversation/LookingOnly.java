package app.photosync.conversation;

import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.picture.Picture;
import java.time.Instant;
import java.util.Optional;

/** What is said of two photos while copying is switched off: what is the matter with them, and the manual way. */
final class LookingOnly {

    private final HelpDesk helpDesk;

    LookingOnly(HelpDesk helpDesk) {
        this.helpDesk = helpDesk;
    }

    /** @return empty for the cases whose answer never offers to copy */
    Optional<Answer> about(Checkup checkup, Addressee to, Draft draft) {
        Images images = new Images(to);
        return switch (checkup.diagnosis()) {
            case Diagnosis.Different(Picture original, Picture copy, Optional<Instant> copied) ->
                explained(draft.image(images.microsoft365(original)).image(images.sharePointCopied(copy, copied)), to);
            case Diagnosis.JustChanged(Picture original, Picture copy) ->
                explained(draft.image(images.microsoft365(original)).image(images.sharePoint(copy)), to);
            case Diagnosis.NotYetInSharePoint(Picture original) ->
                explained(draft.image(images.microsoft365(original)).image(images.sharePointEmpty()), to);
            case Diagnosis.CannotTell(Picture original, _) -> explained(draft.image(images.microsoft365(original)), to);
            case Diagnosis.DifferentSetInSharePoint(Picture original, Picture copy, Optional<Instant> set) ->
                explained(draft.image(images.microsoft365(original)).image(images.sharePointSet(copy, set)), to);
            case Diagnosis.SharePointNewer(Picture original, Picture copy, Instant set) ->
                explained(draft.image(images.microsoft365(original)).image(images.sharePointSet(copy, Optional.of(set))), to);
            case Diagnosis.Same _, Diagnosis.NotSquare _, Diagnosis.CameBack _, Diagnosis.OnlyInSharePoint _, Diagnosis.NoPhotoAnywhere _,
                    Diagnosis.ChangesBlocked _, Diagnosis.UnusablePicture _, Diagnosis.NoSharePointProfile _, Diagnosis.NoMailbox _,
                    Diagnosis.MailboxOnPremises _, Diagnosis.Guest _, Diagnosis.AccountDisabled _, Diagnosis.MissingPermission _,
                    Diagnosis.AccessBlocked _, Diagnosis.TryLater _ -> Optional.empty();
        };
    }

    private Optional<Answer> explained(Draft draft, Addressee to) {
        return Optional.of(Answer.of(draft.saying("looking-only.say")
                .button(Buttons.of(Verb.RITUAL, to.phrases()))
                .button(helpDesk.button(to.phrases()))
                .face()));
    }
}

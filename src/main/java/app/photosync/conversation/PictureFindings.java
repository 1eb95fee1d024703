package app.photosync.conversation;

import app.photosync.cards.Button.Weight;
import app.photosync.cards.Face;
import app.photosync.photo.Person.ExchangePlan;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.photo.picture.Picture;
import app.photosync.sync.Sync;
import app.photosync.sync.SyncOperation;
import app.photosync.understanding.PhotoLocation;

/** The cases that the two pictures make; most of them offer a sync. */
final class PictureFindings {

    private final Sync sync;
    private final HelpDesk helpDesk;

    PictureFindings(Sync sync, HelpDesk helpDesk) {
        this.sync = sync;
        this.helpDesk = helpDesk;
    }

    /** Offers no sync and speaks of no saved copies before the person has confirmed the picture (docs/domain.md 4, row 6). */
    Answer same(Picture picture, PhotoLocation place, Addressee to, Draft draft) {
        return Answer.of(draft.image(new Images(to).everywhere(picture))
                .button(Buttons.of(whereOr(place), "button.still-old", to.phrases()))
                .button(Buttons.of(Verb.NOT_THIS_ONE, to.phrases()))
                .face())
                .asking(Reaction.ALL_IS_WELL, Reaction.NOT_THIS_ONE);
    }

    /** The question "where" is skipped when the person has said it. */
    private static Verb whereOr(PhotoLocation place) {
        return switch (place) {
            case TEAMS -> Verb.WHERE_TEAMS;
            case OUTLOOK, DESKTOP_OFFICE -> Verb.WHERE_OUTLOOK;
            case SHAREPOINT -> Verb.WHERE_SHAREPOINT;
            case OTHER_ORGANISATION, NONE -> Verb.STILL_OLD;
        };
    }

    Answer notSquare(Picture picture, Addressee to, Draft draft) {
        return Answer.of(draft.with("width", String.valueOf(picture.width()))
                .with("height", String.valueOf(picture.height()))
                .image(new Images(to).everywhere(picture))
                .button(helpDesk.changePhoto(to.phrases()))
                .button(Buttons.of(Verb.CHECK_AGAIN, to.phrases()))
                .face());
    }

    /** A sync cannot help where Teams or Outlook is wrong: it would only spread the old photo. */
    Answer different(Diagnosis.Different it, Checkup checkup, PhotoLocation place, Addressee to, Draft draft) {
        boolean firstPhotoIsInDoubt = place == PhotoLocation.TEAMS || place == PhotoLocation.OUTLOOK;
        draft.image(new Images(to).microsoft365(it.microsoft365())).image(new Images(to).sharePointCopied(it.sharePoint(), it.copied()));
        SyncOperation operation = offerSync(draft, checkup, to);
        if (firstPhotoIsInDoubt) {
            draft.with("place", place == PhotoLocation.TEAMS ? "Teams" : "Outlook").saying("different.say-doubt");
        }
        draft.button(
                firstPhotoIsInDoubt
                        ? helpDesk.changePhoto(to.phrases())
                        : Buttons.of(Verb.KEEP_SHAREPOINT, to.phrases()));
        return askingToCopy(draft.button(Buttons.of(Verb.RITUAL, to.phrases())), operation);
    }

    Answer justChanged(Diagnosis.JustChanged it, Checkup checkup, Addressee to, Draft draft) {
        draft.image(new Images(to).microsoft365(it.microsoft365())).image(new Images(to).sharePoint(it.sharePoint()));
        SyncOperation operation = offerSync(draft, checkup, to);
        return askingToCopy(draft.button(Buttons.of(Verb.LEAVE, "button.wait", to.phrases())).button(Buttons.of(Verb.RITUAL, to.phrases())), operation);
    }

    Answer notYetInSharePoint(Picture picture, Checkup checkup, Addressee to, Draft draft) {
        draft.image(new Images(to).microsoft365(picture)).image(new Images(to).sharePointEmpty());
        SyncOperation operation = offerSync(draft, checkup, to);
        return askingToCopy(draft.button(Buttons.of(Verb.RITUAL, to.phrases())), operation);
    }

    private static Answer askingToCopy(Draft draft, SyncOperation operation) {
        return offering(draft.question("copy-now.question").face(), operation).asking(Reaction.SYNC, Reaction.LEAVE);
    }

    /** Nobody can see what would be replaced: that takes the button. */
    Answer cannotTell(Picture picture, Checkup checkup, Addressee to, Draft draft) {
        draft.image(new Images(to).microsoft365(picture));
        SyncOperation operation = offer(draft, "button.sync", Weight.POSITIVE, checkup, to);
        return offering(
                draft.button(Buttons.of(Verb.LEAVE, "button.wait", to.phrases())).button(Buttons.of(Verb.RITUAL, to.phrases())).face(), operation)
                .asking(Reaction.SHOW_AGAIN, Reaction.LEAVE);
    }

    /** The choice is the confirmation: no second "are you sure" (docs/teams-rules.md 6); a yes chooses none. */
    Answer whichOneIsRight(Draft draft, Checkup checkup, Addressee to) {
        if (hasNoMailbox(checkup)) {
            draft.remark("no-mailbox.which-one");
        }
        SyncOperation operation = offer(draft, "button.sync-microsoft365", Weight.PLAIN, checkup, to);
        return offering(
                draft.button(Buttons.of(Verb.KEEP_SHAREPOINT, "button.keep-sharepoint-plain", to.phrases()))
                        .button(Buttons.of(Verb.LEAVE, to.phrases()))
                        .face(),
                operation)
                .asking(Reaction.SHOW_AGAIN, Reaction.LEAVE);
    }

    /** What a text says of SharePoint's own fetching is not true without a mailbox (docs/domain.md 4, row 8). */
    private SyncOperation offerSync(Draft draft, Checkup checkup, Addressee to) {
        if (hasNoMailbox(checkup)) {
            draft.saying("no-mailbox.say-sync");
        }
        return offer(draft, "button.sync", Weight.POSITIVE, checkup, to);
    }

    private SyncOperation offer(Draft draft, String titleKey, Weight weight, Checkup checkup, Addressee to) {
        SyncOperation operation = sync.offer(to.occasion().id(), checkup);
        draft.button(Buttons.sync(titleKey, operation.id(), weight, to.phrases()));
        return operation;
    }

    private static Answer offering(Face face, SyncOperation operation) {
        return Answer.offering(face, operation.id()).changing(new Effect.OfferSync(operation));
    }

    private static boolean hasNoMailbox(Checkup checkup) {
        return checkup.person().orElseThrow().exchangePlan() == ExchangePlan.MISSING;
    }
}

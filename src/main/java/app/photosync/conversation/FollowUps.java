package app.photosync.conversation;

import app.photosync.photo.PersonId;
import app.photosync.understanding.PhotoLocation;
import java.time.InstantSource;
import java.util.Optional;

/** The answers to the buttons that do not sync: where the old photo is still seen, how to do it by hand, what goes first. */
final class FollowUps {

    private final HelpDesk helpDesk;
    private final References references;
    private final InstantSource clock;

    FollowUps(HelpDesk helpDesk, References references, InstantSource clock) {
        this.helpDesk = helpDesk;
        this.references = references;
        this.clock = clock;
    }

    Answer whereIsItOld(Addressee to) {
        return Answer.of(draft("where", to)
                .button(Buttons.of(Verb.WHERE_TEAMS, to.phrases()))
                .button(Buttons.of(Verb.WHERE_OUTLOOK, to.phrases()))
                .button(Buttons.of(Verb.WHERE_SHAREPOINT, to.phrases()))
                .face())
                .asking(Reaction.ASK_WHERE, Reaction.ALL_IS_WELL);
    }

    /** "Still old" of a person whose photos were synced and are the same; the place may have been said already. */
    Answer stillOldAfterSync(PhotoLocation place, Addressee to) {
        Answer next = switch (place) {
            case TEAMS -> oldInTeams(to);
            case OUTLOOK, DESKTOP_OFFICE -> oldInOutlook(to);
            case SHAREPOINT -> oldInSharePoint(to);
            case OTHER_ORGANISATION, NONE -> whereIsItOld(to);
        };
        return next.with(next.face().ledBy(to.phrases().say("looked-again.opening"), Optional.empty()));
    }

    Answer oldInTeams(Addressee to) {
        return stepsThatMayFail(draft(to.variant("teams"), to), to);
    }

    Answer oldInOutlook(Addressee to) {
        Effect.Quote quote = references.quote(to.occasion().id(), to.person(), "still-old", PhotoLocation.OUTLOOK.name(), clock.instant());
        return stepsThatMayFail(draft("outlook", to).with("reference", quote.code()), to).changing(quote);
    }

    Answer oldInSharePoint(Addressee to) {
        return stepsThatMayFail(draft(to.variant("sharepoint"), to), to);
    }

    private Answer stepsThatMayFail(Draft draft, Addressee to) {
        return Answer.of(draft.button(Buttons.of(Verb.HUMAN, to.phrases())).face());
    }

    /** The person says that the picture in both places is the old one. */
    Answer notThisOne(Addressee to) {
        return upload(draft("not-this-one", to), to);
    }

    /** SharePoint's copy is too small to be copied back. */
    Answer keepSharePoint(Addressee to) {
        return upload(draft("keep-sharepoint", to), to);
    }

    Answer changePhoto(Addressee to) {
        return upload(draft(helpDesk.employeesChangePhotos() ? "change-photo" : "changes-blocked", to), to);
    }

    Answer imageWasSent(Addressee to) {
        return upload(draft("image", to), to);
    }

    /** Whatever led here: where employees may not change photos, the answer is who does. */
    private Answer upload(Draft draft, Addressee to) {
        draft.button(helpDesk.changePhoto(to.phrases()));
        return helpDesk.employeesChangePhotos()
                ? Answer.of(draft.button(Buttons.of(Verb.CHECK_AGAIN, to.phrases())).face())
                : Answer.of(draft.saying("changes-blocked.say").face());
    }

    Answer left(Addressee to) {
        return Answer.of(draft("left", to).face());
    }

    Answer ritual(Addressee to) {
        return Answer.explaining(draft("ritual", to).button(Buttons.of(Verb.CHECK_AGAIN, "button.check-tomorrow", to.phrases())).face());
    }

    /** To somebody who wants a sync while copying is switched off. */
    Answer manualWay(Addressee to) {
        return Answer.of(draft("ritual", to)
                .opening("switched-off.opening")
                .button(Buttons.of(Verb.CHECK_AGAIN, "button.check-tomorrow", to.phrases()))
                .button(helpDesk.button(to.phrases()))
                .face());
    }

    private Draft draft(String key, Addressee to) {
        return new Draft(to.phrases(), key, helpDesk.values(to.phrases()));
    }
}

package app.photosync.conversation;

import app.photosync.photo.PersonId;
import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.diagnosis.Diagnosis;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Whoever comes for the third time with the same case within 7 days needs more than the same card again: the help desk comes first, and
 * what else the card offers stays.
 */
final class ThirdContact {

    private static final Duration SPAN = Duration.ofDays(7);
    private static final int MANY = 3;

    private final References references;
    private final HelpDesk helpDesk;

    ThirdContact(References references, HelpDesk helpDesk) {
        this.references = references;
        this.helpDesk = helpDesk;
    }

    /** @param answer to the first and the second @return what this contact is to be noted with */
    Answer answer(Checkup checkup, Answer answer, Addressee to) {
        if (needsAPersonAnyway(checkup.diagnosis())) {
            return answer;
        }
        PersonId person = to.person();
        String caseName = checkup.diagnosis().caseName();
        String occasion = to.occasion().id();
        int before = references.contactsBefore(occasion, checkup.at().minus(SPAN), person, caseName);
        Answer noted = answer.changing(new Effect.NoteContact(occasion, person, caseName, checkup.at()));
        return before + 1 < MANY
                ? noted
                : ledByHelpDesk(noted, references.quote(occasion, person, caseName, "third contact", checkup.at()), to);
    }

    private Answer ledByHelpDesk(Answer answer, Effect.Quote quote, Addressee to) {
        Map<String, String> values = new HashMap<>(helpDesk.values(to.phrases()));
        values.put("reference", quote.code());
        return answer.with(answer.face().ledBy(to.phrases().say("again.opening", values), helpDesk.button(to.phrases()))).changing(quote);
    }

    /** These cards lead to the help desk the first time, or the bot itself looks again. */
    private static boolean needsAPersonAnyway(Diagnosis diagnosis) {
        return switch (diagnosis) {
            case Diagnosis.NoMailbox _, Diagnosis.MailboxOnPremises _, Diagnosis.Guest _, Diagnosis.AccountDisabled _,
                    Diagnosis.MissingPermission _, Diagnosis.AccessBlocked _, Diagnosis.CameBack _, Diagnosis.TryLater _ -> true;
            case Diagnosis.Same _, Diagnosis.NotSquare _, Diagnosis.Different _, Diagnosis.JustChanged _, Diagnosis.NotYetInSharePoint _,
                    Diagnosis.CannotTell _, Diagnosis.DifferentSetInSharePoint _, Diagnosis.SharePointNewer _, Diagnosis.OnlyInSharePoint _,
                    Diagnosis.NoPhotoAnywhere _, Diagnosis.ChangesBlocked _, Diagnosis.UnusablePicture _, Diagnosis.NoSharePointProfile _ -> false;
        };
    }
}

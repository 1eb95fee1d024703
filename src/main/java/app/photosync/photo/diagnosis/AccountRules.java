package app.photosync.photo.diagnosis;

import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Person;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.diagnosis.Diagnostician.Rule;
import java.util.List;
import java.util.Optional;

/** Rows 15, 10, 9, 8 and 11: the account decides, whatever the pictures are. */
final class AccountRules {

    static final List<Rule> IN_ORDER = List.of(
            AccountRules::accountDisabled,
            AccountRules::guest,
            AccountRules::mailboxOnPremises,
            AccountRules::noMailbox,
            AccountRules::noSharePointProfile);

    private AccountRules() {}

    private static Optional<Diagnosis> accountDisabled(Evidence evidence) {
        return when(evidence.person().account() == Person.Account.DISABLED, new Diagnosis.AccountDisabled());
    }

    private static Optional<Diagnosis> guest(Evidence evidence) {
        return when(evidence.person().membership() == Person.Membership.GUEST, new Diagnosis.Guest());
    }

    private static Optional<Diagnosis> mailboxOnPremises(Evidence evidence) {
        return when(evidence.microsoft365() instanceof Microsoft365Photo.MailboxOnPremises, new Diagnosis.MailboxOnPremises());
    }

    /** Without a mailbox Graph may serve the Entra photo, and then the photo cases apply (docs/domain.md 4, definition of 8). */
    private static Optional<Diagnosis> noMailbox(Evidence evidence) {
        boolean nothingThere = evidence.microsoft365() instanceof Microsoft365Photo.None;
        boolean noLicence = evidence.person().exchangePlan() == Person.ExchangePlan.MISSING;
        return when(
                evidence.microsoft365() instanceof Microsoft365Photo.NoMailbox || (nothingThere && noLicence), new Diagnosis.NoMailbox());
    }

    private static Optional<Diagnosis> noSharePointProfile(Evidence evidence) {
        return when(evidence.sharePoint() instanceof SharePointPhoto.NoProfile, new Diagnosis.NoSharePointProfile());
    }

    private static Optional<Diagnosis> when(boolean fits, Diagnosis diagnosis) {
        return fits ? Optional.of(diagnosis) : Optional.empty();
    }
}

package app.photosync.microsoft365;

import app.photosync.photo.Microsoft365Photo;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * What an error of Graph's photo address means: the table of status and code in docs/domain.md 2, and for what is not in it the status
 * alone.
 */
final class PhotoErrorCodes {

    static final String PERMISSION = "Microsoft Graph ProfilePhoto.Read.All (application)";

    private static final Set<String> NO_MAILBOX = Set.of("mailboxnotenabledforrestapi");
    private static final Set<String> ON_PREMISES = Set.of("mailboxnothostedinexchangeonline");

    /** Means "no mailbox" only together with 400. */
    private static final String AUTHENTICATION_ERROR = "authenticationerror";

    private PhotoErrorCodes() {}

    static Microsoft365Photo meaning(GraphFailure failure, Instant now) {
        return failure instanceof GraphFailure.Answered answer ? meaning(answer, now) : unreadable(failure, now);
    }

    private static Microsoft365Photo meaning(GraphFailure.Answered answer, Instant now) {
        String code = answer.code().toLowerCase(Locale.ROOT);
        if (NO_MAILBOX.contains(code) || answer.status() == 400 && code.equals(AUTHENTICATION_ERROR)) {
            return new Microsoft365Photo.NoMailbox();
        }
        if (ON_PREMISES.contains(code)) {
            return new Microsoft365Photo.MailboxOnPremises();
        }
        return answer.status() == 404 ? new Microsoft365Photo.None() : unreadable(answer, now);
    }

    private static Microsoft365Photo unreadable(GraphFailure failure, Instant now) {
        return new Microsoft365Photo.Unreadable(failure.asTrouble(PERMISSION, now));
    }
}

package app.photosync.sharepoint.client;

import app.photosync.http.DestinationClosed;
import app.photosync.http.RetryAfter;
import app.photosync.identity.AccessRule;
import app.photosync.identity.TokenRefused;
import app.photosync.photo.AccessProblem;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** What a refusal, an odd answer or a silence of SharePoint means to the domain. */
public final class SharePointProblems {

    private final Clock clock;

    public SharePointProblems(Clock clock) {
        this.clock = clock;
    }

    /** What a status other than success means: 401 and 403 by the rule that they name, anything else is worth another try. */
    public AccessFailed refused(SharePointAnswer answer, SharePointOperation operation) {
        if (answer.status() != 401 && answer.status() != 403) {
            return unavailable(answer.retryAfter(), "sharepoint " + answer.status() + " to " + operation.name());
        }
        return new AccessFailed(AccessRule.namedIn(answer.challenge() + " " + answer.text())
                .<AccessProblem>map(AccessProblem.AccessBlocked::new)
                .orElseGet(() -> new AccessProblem.MissingPermission(operation.permission())));
    }

    /** A success whose content is not what was asked for, such as a page to sign in. */
    public AccessFailed senseless(SharePointAnswer answer, String expected, SharePointOperation operation) {
        String got = answer.contentType().isEmpty() ? "no content type" : answer.contentType();
        return unavailable(Optional.empty(), "SharePoint answered " + answer.status() + " with " + got + " instead of " + expected + " to "
                + operation.name());
    }

    AccessFailed notAsked(DestinationClosed closed) {
        return new AccessFailed(new AccessProblem.Unavailable(closed.notBefore(), closed.getMessage()));
    }

    AccessFailed silent(IOException silence, SharePointOperation operation) {
        return unavailable(Optional.empty(), "sharepoint " + silence.getClass().getSimpleName() + " to " + operation.name());
    }

    AccessFailed withoutToken(TokenRefused refused) {
        return switch (refused.reason()) {
            case ACCESS_BLOCKED -> new AccessFailed(new AccessProblem.AccessBlocked(refused.code()));
            case MISSING_PERMISSION -> new AccessFailed(new AccessProblem.MissingPermission("sign-in of the application registration ("
                    + refused.code() + ")"));
            case UNAVAILABLE -> new AccessFailed(new AccessProblem.Unavailable(refused.notBefore()
                    .orElse(clock.instant().plus(RetryAfter.DEFAULT)), "token endpoint " + refused.code()));
        };
    }

    /** Something that must be there is not there now. For IT: {@code observed} names it. */
    public AccessFailed missing(String observed) {
        return unavailable(Optional.empty(), observed);
    }

    private AccessFailed unavailable(Optional<String> retryAfter, String observed) {
        return new AccessFailed(new AccessProblem.Unavailable(RetryAfter.notBefore(retryAfter, clock.instant()), observed));
    }
}

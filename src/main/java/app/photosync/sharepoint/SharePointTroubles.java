package app.photosync.sharepoint;

import app.photosync.http.DestinationClosed;
import app.photosync.http.RetryAfter;
import app.photosync.identity.AccessRule;
import app.photosync.identity.TokenRefused;
import app.photosync.photo.AccessProblem;
import java.time.Clock;
import java.util.Optional;
import org.springframework.web.client.ResourceAccessException;

/** What a refusal, an odd answer or a silence of SharePoint means to the domain. */
final class SharePointTroubles {

    private final Clock clock;

    SharePointTroubles(Clock clock) {
        this.clock = clock;
    }

    Troubled refused(SharePointAnswer answer, Operation operation) {
        if (answer.status() != 401 && answer.status() != 403) {
            return unavailable(answer.retryAfter(), "sharepoint " + answer.status() + " to " + operation.name());
        }
        return new Troubled(AccessRule.namedIn(answer.challenge() + " " + answer.text())
                .<AccessProblem>map(AccessProblem.AccessBlocked::new)
                .orElseGet(() -> new AccessProblem.MissingPermission(operation.permission())));
    }

    Troubled senseless(SharePointAnswer answer, String expected, Operation operation) {
        String got = answer.contentType().isEmpty() ? "no content type" : answer.contentType();
        return unavailable(Optional.empty(), "SharePoint answered " + answer.status() + " with " + got + " instead of " + expected + " to " + operation.name());
    }

    Troubled notAsked(DestinationClosed closed) {
        return new Troubled(new AccessProblem.Unavailable(closed.notBefore(), closed.getMessage()));
    }

    Troubled silent(ResourceAccessException silence, Operation operation) {
        String kind = silence.getMostSpecificCause().getClass().getSimpleName();
        return unavailable(Optional.empty(), "sharepoint " + kind + " to " + operation.name());
    }

    Troubled withoutToken(TokenRefused refused) {
        return switch (refused.reason()) {
            case ACCESS_BLOCKED -> new Troubled(new AccessProblem.AccessBlocked(refused.code()));
            case MISSING_PERMISSION -> new Troubled(new AccessProblem.MissingPermission("sign-in of the application registration (" + refused.code() + ")"));
            case UNAVAILABLE -> new Troubled(new AccessProblem.Unavailable(refused.notBefore().orElse(clock.instant().plus(RetryAfter.DEFAULT)), "token endpoint " + refused.code()));
        };
    }

    Troubled missing(String observed) {
        return unavailable(Optional.empty(), observed);
    }

    private Troubled unavailable(Optional<String> retryAfter, String observed) {
        return new Troubled(new AccessProblem.Unavailable(RetryAfter.notBefore(retryAfter, clock.instant()), observed));
    }
}

package app.photosync.microsoft365;

import app.photosync.http.DestinationClosed;
import app.photosync.http.RetryAfter;
import app.photosync.identity.AccessRule;
import app.photosync.identity.TokenRefused;
import app.photosync.photo.AccessProblem;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why the Graph SDK threw, in words of the domain. */
sealed interface GraphFailure {

    /**
     * Graph answered with an error.
     *
     * @param code of the error object, for example {@code ErrorItemNotFound}; may be empty
     * @param explanation message and challenge, to be searched for an access rule; never logged
     */
    record Answered(int status, String code, String explanation, Optional<String> retryAfter) implements GraphFailure {}

    record NoToken(TokenRefused refused) implements GraphFailure {}

    /** Graph was not asked: its gate is shut, or there was no place for the call. */
    record NotAsked(DestinationClosed closed) implements GraphFailure {}

    /** @param kind of the exception, for example {@code SocketTimeoutException} */
    record NoAnswer(String kind) implements GraphFailure {}

    static GraphFailure of(RuntimeException failure) {
        return causes(failure)
                .map(cause -> switch (cause) {
                    case TokenRefused refused -> new NoToken(refused);
                    case DestinationClosed closed -> new NotAsked(closed);
                    case ApiException answer when answer.getResponseStatusCode() > 0 -> answered(answer);
                    default -> null;
                })
                .filter(found -> found != null)
                .findFirst()
                .orElseGet(() -> new NoAnswer(causes(failure).reduce((outer, inner) -> inner).orElse(failure).getClass().getSimpleName()));
    }

    /** @param permission the Graph permission that this request needs, as the portal names it */
    default AccessProblem asTrouble(String permission, Instant now) {
        return switch (this) {
            case NoToken(TokenRefused refused) -> switch (refused.reason()) {
                case ACCESS_BLOCKED -> new AccessProblem.AccessBlocked(refused.code());
                case MISSING_PERMISSION -> new AccessProblem.MissingPermission("sign-in of the application registration ("
                        + refused.code() + ")");
                case UNAVAILABLE -> new AccessProblem.Unavailable(refused.notBefore().orElse(now.plus(RetryAfter.DEFAULT)),
                        "token endpoint " + refused.code());
            };
            case NotAsked(DestinationClosed closed) -> new AccessProblem.Unavailable(closed.notBefore(), closed.getMessage());
            case NoAnswer(String kind) -> unavailable(Optional.empty(), now, "graph " + kind);
            case Answered answer -> asTrouble(answer, permission, now);
        };
    }

    private static AccessProblem asTrouble(Answered answer, String permission, Instant now) {
        if (answer.status() != 401 && answer.status() != 403) {
            return unavailable(answer.retryAfter(), now, ("graph " + answer.status() + " " + answer.code()).strip());
        }
        return AccessRule.namedIn(answer.explanation())
                .<AccessProblem>map(AccessProblem.AccessBlocked::new)
                .orElseGet(() -> new AccessProblem.MissingPermission(permission));
    }

    private static AccessProblem unavailable(Optional<String> retryAfter, Instant now, String observed) {
        return new AccessProblem.Unavailable(RetryAfter.notBefore(retryAfter, now), observed);
    }

    private static Answered answered(ApiException answer) {
        String code = answer instanceof ODataError error && error.getError() != null ? nonNull(error.getError().getCode()) : "";
        return new Answered(answer.getResponseStatusCode(), code, nonNull(answer.getMessage()) + " "
                + header(answer, "WWW-Authenticate").orElse(""),
                header(answer, "Retry-After"));
    }

    private static Optional<String> header(ApiException answer, String name) {
        Set<String> values = answer.getResponseHeaders() == null ? null : answer.getResponseHeaders().get(name);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }

    private static String nonNull(String text) {
        return text == null ? "" : text;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10);
    }
}

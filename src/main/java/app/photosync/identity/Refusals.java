package app.photosync.identity;

import app.photosync.identity.TokenRefused.Reason;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a failed token request: the identity library hides Entra's code in the messages of nested exceptions. */
final class Refusals {

    private static final Pattern CODE = Pattern.compile("AADSTS\\d{4,9}");

    private Refusals() {}

    /** @param notBefore which the token endpoint wants no further call; it says nothing about a refusal that time does not heal */
    static TokenRefused of(String scope, Throwable failure, Optional<Instant> notBefore) {
        String text = causes(failure).map(cause -> String.valueOf(cause.getMessage())).collect(Collectors.joining("\n"));
        Optional<String> rule = AccessRule.namedIn(text);
        if (rule.isPresent()) {
            return new TokenRefused(scope, Reason.ACCESS_BLOCKED, rule.get(), "an access rule of the company keeps the application out",
                    Optional.empty(), failure);
        }
        Optional<ForIt> forIt = ForIt.in(text);
        if (forIt.isPresent()) {
            return new TokenRefused(scope, Reason.MISSING_PERMISSION, forIt.get().code(), forIt.get().meaning(), Optional.empty(), failure);
        }
        String code = CODE.matcher(text).results().map(MatchResult::group).findFirst().orElseGet(() -> kindOf(failure));
        return new TokenRefused(scope, Reason.UNAVAILABLE, code, "the token endpoint is busy or out of reach", notBefore, failure);
    }

    private static String kindOf(Throwable failure) {
        return causes(failure).reduce((outer, inner) -> inner).orElse(failure).getClass().getSimpleName();
    }

    /** At most ten deep, because a chain of causes may be a ring. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10);
    }
}

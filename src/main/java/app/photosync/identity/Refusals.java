package app.photosync.identity;

import app.photosync.identity.TokenRefused.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a failed token request: the identity library hides Entra's code in the messages of nested exceptions. */
final class Refusals {

    private static final Pattern CODE = Pattern.compile("AADSTS\\d{4,9}");

    /** Consent, registration, tenant, resource, and everything about the application's own credential ({@code AADSTS7000...}). */
    private static final List<String> FOR_IT = List.of("AADSTS65001", "AADSTS90002", "AADSTS500011", "AADSTS7000");

    private Refusals() {}

    /** @param notBefore which the token endpoint wants no further call; it says nothing about a refusal that time does not heal */
    static TokenRefused of(String scope, Throwable failure, Optional<Instant> notBefore) {
        String text = causes(failure).map(cause -> String.valueOf(cause.getMessage())).collect(Collectors.joining("\n"));
        Optional<String> rule = AccessRule.namedIn(text);
        if (rule.isPresent()) {
            return new TokenRefused(scope, Reason.ACCESS_BLOCKED, rule.get(), Optional.empty(), failure);
        }
        Optional<String> code = CODE.matcher(text).results().map(MatchResult::group).findFirst();
        boolean forIt = code.filter(found -> FOR_IT.stream().anyMatch(found::startsWith)).isPresent();
        return forIt
                ? new TokenRefused(scope, Reason.MISSING_PERMISSION, code.get(), Optional.empty(), failure)
                : new TokenRefused(scope, Reason.UNAVAILABLE, code.orElseGet(() -> kindOf(failure)), notBefore, failure);
    }

    private static String kindOf(Throwable failure) {
        return causes(failure).reduce((outer, inner) -> inner).orElse(failure).getClass().getSimpleName();
    }

    /** At most ten deep, because a chain of causes may be a ring. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10);
    }
}

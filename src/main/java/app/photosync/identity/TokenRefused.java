package app.photosync.identity;

import java.time.Instant;
import java.util.Optional;

/** There is no token for a scope, and why. The message is for IT and logs; it never holds a token. */
public final class TokenRefused extends RuntimeException {

    public enum Reason {
        /** Conditional access or another of the company's access rules. */
        ACCESS_BLOCKED,
        /** The registration, its consent or its credential is not in order: only IT can help. */
        MISSING_PERMISSION,
        /** The token endpoint is down, too slow or throttling: asking later may help. */
        UNAVAILABLE
    }

    private final Reason reason;
    private final String code;
    private final String meaning;
    private final transient Optional<Instant> notBefore;

    TokenRefused(String scope, Reason reason, String code, String meaning, Optional<Instant> notBefore, Throwable cause) {
        super("no token for " + scope + ": " + code, cause);
        this.reason = reason;
        this.code = code;
        this.meaning = meaning;
        this.notBefore = notBefore;
    }

    public Reason reason() {
        return reason;
    }

    /** Entra's own name for it, for example {@code AADSTS53003}; without one the kind of failure, for example {@code TimeoutException},
     * or a name of ours such as {@code managed-identity-not-found}. */
    public String code() {
        return code;
    }

    /** What it means, for IT, in a few words of ours. */
    public String meaning() {
        return meaning;
    }

    /** When it is worth to ask again, as far as the token endpoint has said it; only with {@link Reason#UNAVAILABLE}. */
    public Optional<Instant> notBefore() {
        return notBefore;
    }
}

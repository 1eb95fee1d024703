package app.photosync.simulator.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a service makes of the {@code Authorization} header. */
public sealed interface TokenCheck {

    record Accepted(AccessToken token) implements TokenCheck {
    }

    /** Each service says it in its own words, always with a 401. */
    sealed interface Refusal extends TokenCheck {
    }

    record Missing() implements Refusal {
    }

    record Malformed() implements Refusal {
    }

    record BadSignature() implements Refusal {
    }

    record Expired() implements Refusal {
    }

    record WrongAudience(String audience) implements Refusal {
    }

    /** A conditional access policy has come into force: the caller must ask for a new token with these claims, and will not get it. */
    record Challenged() implements Refusal {

        /** For the {@code WWW-Authenticate} header. */
        public static final String CLAIMS = Base64.getEncoder()
                .encodeToString("{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1\"}}}".getBytes(StandardCharsets.UTF_8));
    }
}

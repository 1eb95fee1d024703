package app.photosync.simulator.token;

/** What a service makes of the {@code Authorization} header. */
public sealed interface TokenCheck {

    record Accepted(AccessToken token) implements TokenCheck {
    }

    record Missing() implements TokenCheck {
    }

    record Malformed() implements TokenCheck {
    }

    record BadSignature() implements TokenCheck {
    }

    record Expired() implements TokenCheck {
    }

    record WrongAudience(String audience) implements TokenCheck {
    }

    /** A conditional access policy has come into force: the caller must ask for a new token, and will not get it. */
    record Challenged() implements TokenCheck {
    }
}

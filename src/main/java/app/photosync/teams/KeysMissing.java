package app.photosync.teams;

import org.springframework.security.core.AuthenticationException;

/** A token could not be checked, for lack of the key: neither good nor bad. Whoever brought it should bring it again. */
final class KeysMissing extends AuthenticationException {

    KeysMissing(Throwable cause) {
        super("no key to check the token with", cause);
    }
}

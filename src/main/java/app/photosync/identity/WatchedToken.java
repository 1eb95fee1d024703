package app.photosync.identity;

import app.photosync.http.BackOff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** A token that is needed, and whether there is one. A refusal is told once, and again when its code changes. */
public final class WatchedToken {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedToken.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final NeededTokens needed;
    private final String scope;
    private volatile Optional<TokenRefused> refused = Optional.empty();
    private Instant next = Instant.MIN;
    private int failures;

    WatchedToken(NeededTokens needed, String scope) {
        this.needed = needed;
        this.scope = scope;
    }

    public String scope() {
        return scope;
    }

    public boolean isNeededToAnswer() {
        return needed.isNeededToAnswer();
    }

    /** What came back last instead of a token; empty while there is one, and before the first was asked for. */
    public Optional<TokenRefused> refused() {
        return refused;
    }

    void lookIfDue(AccessTokens tokens, Clock clock) {
        if (clock.instant().isBefore(next)) {
            return;
        }
        try {
            tokens.bearer(scope);
            isThere();
            next = clock.instant().plus(BETWEEN_LOOKS);
        } catch (TokenRefused refusal) {
            isRefused(refusal);
            next = clock.instant().plus(BackOff.after(failures));
        }
    }

    private void isThere() {
        failures = 0;
        if (refused.isPresent()) {
            LOG.info("event=token_taken scope={}", scope);
            refused = Optional.empty();
        }
    }

    private void isRefused(TokenRefused refusal) {
        failures++;
        if (refused.filter(before -> before.code().equals(refusal.code())).isEmpty()) {
            LOG.atLevel(needed.isNeededToAnswer() ? Level.ERROR : Level.WARN)
                    .log("event=token_refused scope={} code={} meaning=\"{}\"", scope, refusal.code(), refusal.meaning());
        }
        refused = Optional.of(refusal);
    }
}

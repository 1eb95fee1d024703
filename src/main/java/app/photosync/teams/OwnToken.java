package app.photosync.teams;

import app.photosync.identity.AccessTokens;
import app.photosync.identity.TokenRefused;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot's own token for the connector, and what the connector thinks of it. */
final class OwnToken {

    static final String SCOPE = "https://api.botframework.com/.default";

    private static final Logger LOG = LoggerFactory.getLogger(OwnToken.class);

    private final AccessTokens tokens;
    private final AtomicBoolean isRefused = new AtomicBoolean();

    OwnToken(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** @throws NotSent when there is none */
    String bearer() {
        try {
            return tokens.bearer(SCOPE);
        } catch (TokenRefused e) {
            throw new NotSent("no-token code=" + e.code(), e);
        }
    }

    /** The one that is kept, without asking for one. */
    Optional<String> kept() {
        return tokens.kept(SCOPE);
    }

    /** The connector has answered something else than 401. */
    void wasTaken() {
        if (isRefused.get() && isRefused.compareAndSet(true, false)) {
            LOG.info("event=connector_token_taken_again");
        }
    }

    /** The connector has answered 401. Told once, until it takes one again: each message that waits will meet the same. */
    void wasRefused(String bearer) {
        tokens.forget(SCOPE, bearer);
        if (isRefused.compareAndSet(false, true)) {
            LOG.error("event=connector_token_refused hint=\"no answer leaves: compare the Azure Bot's app id and tenant with photosync.identity\"");
        }
    }
}

package app.photosync.teams;

import app.photosync.http.BackOff;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connector's keys in use. No request waits for them: they are fetched in the background (docs/teams-rules.md 22), anew every 24 hours
 * and, asked for by a token with an unknown key, at most every 30 s. What fails is tried again after 1, 2, 4 ... 30 s; the last good set
 * serves 5 days.
 */
final class ConnectorKeys implements JWKSource<SecurityContext>, InboundKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorKeys.class);

    private static final Duration RENEWED_AFTER = Duration.ofHours(24);
    private static final Duration SERVE_AT_MOST = Duration.ofDays(5);
    private static final Duration BETWEEN_UNKNOWN_KEYS = Duration.ofSeconds(30);

    private record InUse(EndorsedKeys set, Instant fetched) {}

    private final KeyDocuments documents;
    private final Clock clock;
    private volatile Optional<InUse> inUse = Optional.empty();
    private volatile boolean isUnknownKeyAsked;
    private volatile Instant next = Instant.MIN;
    private volatile int failures;
    private boolean isLackTold;

    ConnectorKeys(KeyDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * A key that is not in the set may be newer than the set: then a fetch is asked for, and only what a set of the last 30 s does not have
     * is unknown for certain.
     *
     * @throws KeySourceException when nobody can tell
     */
    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        InUse current = usable().orElseThrow(() -> new KeySourceException("no keys"));
        List<JWK> found = selector.select(current.set().keys());
        if (found.isEmpty()) {
            isUnknownKeyAsked = true;
            if (!clock.instant().isBefore(current.fetched().plus(BETWEEN_UNKNOWN_KEYS))) {
                throw new KeySourceException("a key that may be newer than the set");
            }
        }
        return found;
    }

    @Override
    public boolean areThere() {
        return usable().isPresent();
    }

    @Override
    public int unreadable() {
        return usable().map(current -> current.set().unreadable()).orElse(0);
    }

    /** For one thread of the background alone; takes {@link KeyDocuments#LONGEST} at most, and nearly nothing while no fetch is due. */
    void fetchIfDue() {
        if (isDue()) {
            isUnknownKeyAsked = false;
            fetch();
        }
        tellOfLack();
    }

    private boolean isDue() {
        Instant now = clock.instant();
        boolean isAskedFor = isUnknownKeyAsked && failures == 0
                && usable().filter(current -> !now.isBefore(current.fetched().plus(BETWEEN_UNKNOWN_KEYS))).isPresent();
        return isAskedFor || !now.isBefore(next);
    }

    private void fetch() {
        try {
            EndorsedKeys set = documents.fetch();
            inUse = Optional.of(new InUse(set, clock.instant()));
            failures = 0;
            next = clock.instant().plus(RENEWED_AFTER);
            isLackTold = false;
            LOG.info("event=connector_keys_fetched keys={} unreadable={}", set.keys().size(), set.unreadable());
        } catch (InterruptedIOException closing) {
            // Nobody needs keys any more.
        } catch (IOException e) {
            failures++;
            next = clock.instant().plus(BackOff.after(failures));
            if (failures == 1) {
                LOG.warn("event=connector_keys_not_fetched reason=\"{}\"", e.getMessage());
            }
        }
    }

    private void tellOfLack() {
        if (!isLackTold && !areThere()) {
            isLackTold = true;
            LOG.error("event=connector_keys_missing hint=\"Teams is answered 503 until the connector's keys can be fetched: is the way to them open?\"");
        }
    }

    private Optional<InUse> usable() {
        return inUse.filter(current -> clock.instant().isBefore(current.fetched().plus(SERVE_AT_MOST)));
    }
}

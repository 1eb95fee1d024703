package app.photosync.identity;

import com.azure.core.credential.AccessToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The token of one scope. Only one thread at a time asks for a new one, and who waited for it shares its answer, good or bad.
 * A token that is still valid outlives a failed renewal.
 */
final class TokenOfScope {

    /** The identity library hands out its own kept token until five minutes before the end; asking earlier would bring the same one. */
    private static final Duration RENEWED_BEFORE_THE_END = Duration.ofMinutes(5);
    private static final Duration UNUSABLE_BEFORE_THE_END = Duration.ofSeconds(30);
    private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(30);

    private final Supplier<AccessToken> source;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile AccessToken kept;
    private volatile Instant nextRenewal = Instant.MIN;
    private volatile TokenRefused lastRefusal;
    private volatile long answers;

    TokenOfScope(Supplier<AccessToken> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    AccessToken get() {
        if (!lastsLongerThan(UNUSABLE_BEFORE_THE_END)) {
            return askedNow();
        }
        if (!lastsLongerThan(RENEWED_BEFORE_THE_END) && !clock.instant().isBefore(nextRenewal) && asking.tryLock()) {
            renewUnlessItFails();
        }
        return kept;
    }

    private AccessToken askedNow() {
        long seen = answers;
        asking.lock();
        try {
            return answers == seen ? ask() : sharedAnswer();
        } finally {
            asking.unlock();
        }
    }

    private void renewUnlessItFails() {
        try {
            ask();
        } catch (TokenRefused stillUsingTheOldOne) {
            nextRenewal = clock.instant().plus(BETWEEN_RENEWALS);
        } finally {
            asking.unlock();
        }
    }

    private AccessToken ask() {
        try {
            kept = source.get();
            lastRefusal = null;
            return kept;
        } catch (TokenRefused refused) {
            lastRefusal = refused;
            throw refused;
        } finally {
            answers++;
        }
    }

    private AccessToken sharedAnswer() {
        if (lastRefusal != null) {
            throw lastRefusal;
        }
        return kept;
    }

    private boolean lastsLongerThan(Duration rest) {
        AccessToken token = kept;
        return token != null && token.getExpiresAt().toInstant().isAfter(clock.instant().plus(rest));
    }
}

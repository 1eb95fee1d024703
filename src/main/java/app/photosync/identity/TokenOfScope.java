package app.photosync.identity;

import com.azure.core.credential.AccessToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
    private volatile Instant taken = Instant.MIN;
    private volatile Instant nextRenewal = Instant.MIN;
    private volatile TokenRefused lastRefusal;
    private volatile long answers;

    TokenOfScope(Supplier<AccessToken> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    AccessToken get() {
        Optional<AccessToken> usable = usable();
        if (usable.isEmpty()) {
            return askedNow();
        }
        if (!lastsLongerThan(RENEWED_BEFORE_THE_END) && !clock.instant().isBefore(nextRenewal) && asking.tryLock()) {
            renewUnlessItFails();
            return usable().orElseGet(usable::get);
        }
        return usable.get();
    }

    /** The kept token, if it can still be used; asks nobody. */
    Optional<AccessToken> usable() {
        return lastsLongerThan(UNUSABLE_BEFORE_THE_END) ? Optional.ofNullable(kept) : Optional.empty();
    }

    /**
     * A token that was just taken is kept: another one would fare no better, and a service that refuses them all would have each call ask
     * for one.
     *
     * @return whether it was this token that was kept; then there is none any more
     */
    boolean forget(String bearer) {
        asking.lock();
        try {
            boolean isKept = kept != null && kept.getToken().equals(bearer) && !clock.instant().isBefore(taken.plus(BETWEEN_RENEWALS));
            if (isKept) {
                kept = null;
            }
            return isKept;
        } finally {
            asking.unlock();
        }
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
            taken = clock.instant();
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
        return usable().orElseGet(this::ask);
    }

    private boolean lastsLongerThan(Duration rest) {
        AccessToken token = kept;
        return token != null && token.getExpiresAt().toInstant().isAfter(clock.instant().plus(rest));
    }
}

package app.photosync.teams;

import java.time.Duration;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpMethod;

/**
 * Which call may be made again, and when: docs/teams-rules.md 17. A create that may have arrived is never replayed. An update without an
 * answer is treated as one with 504, for it can be repeated without harm.
 */
final class RetryTable {

    private static final int MOST_TRIES = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final long SHORTEST_MILLIS = 2_000;
    private static final long LONGEST_MILLIS = 20_000;
    private static final Set<Integer> NOT_ARRIVED = Set.of(412, 429);
    private static final Set<Integer> PASSING = Set.of(412, 429, 502, 503, 504);

    private final RandomGenerator jitter;

    RetryTable(RandomGenerator jitter) {
        this.jitter = jitter;
    }

    sealed interface Advice {

        record Again(Duration after) implements Advice {}

        record Enough() implements Advice {}
    }

    /** @param tries how many were made so far, this one included */
    Advice after(Attempt attempt, HttpMethod method, int tries) {
        if (tries >= MOST_TRIES) {
            return new Advice.Enough();
        }
        return switch (attempt) {
            case Attempt.Answered answered when mayBeRepeated(answered.status(), method) -> again(answered, tries);
            case Attempt.Unanswered _ when method != HttpMethod.POST -> new Advice.Again(ownPace(tries));
            case Attempt.Unreachable _ when method != HttpMethod.POST -> new Advice.Again(ownPace(tries));
            case Attempt _ -> new Advice.Enough();
        };
    }

    static boolean hasNotArrived(int status) {
        return NOT_ARRIVED.contains(status);
    }

    private static boolean mayBeRepeated(int status, HttpMethod method) {
        return method == HttpMethod.POST ? hasNotArrived(status) : PASSING.contains(status);
    }

    /** Asked to wait longer than a call may take, we leave it to whoever can come back later. */
    private Advice again(Attempt.Answered answered, int tries) {
        Duration wait = answered.retryAfter().orElseGet(() -> ownPace(tries));
        return wait.compareTo(LONGEST_WAIT) > 0 ? new Advice.Enough() : new Advice.Again(wait);
    }

    private Duration ownPace(int tries) {
        long most = Math.min(LONGEST_MILLIS, SHORTEST_MILLIS << tries);
        return Duration.ofMillis(jitter.nextLong(SHORTEST_MILLIS, most + 1));
    }
}

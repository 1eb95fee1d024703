package app.photosync.http;

import java.time.Duration;

/** How long to wait for the next try of something that is needed and has failed: 1, 2, 4, 8, 16 and from then on 30 s. */
public final class BackOff {

    public static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int LAST_DOUBLING = 5;

    private BackOff() {}

    /** @param failures one after the other, at least 1 */
    public static Duration after(int failures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - 1, LAST_DOUBLING));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}

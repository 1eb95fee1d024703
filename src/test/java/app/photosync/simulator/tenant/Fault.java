package app.photosync.simulator.tenant;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A wrong answer that one service gives instead of the right one.
 *
 * @param path              found anywhere in the decoded path; empty: every path of the target
 * @param status            what to answer; 0 cuts the connection, -1 cuts it in the middle of the body; empty: the right answer, only late
 * @param retryAfterSeconds the {@code Retry-After} header
 * @param times             how many requests it spoils
 * @param delayMillis       how long the request waits first
 * @param contentType       of {@code body}
 * @param body              text to answer; empty: the service's own error for the status
 * @param strange           an answer that is wrong in its length, its pace or its headers; it takes the place of {@code body}
 */
public record Fault(Target target, Optional<Pattern> path, OptionalInt status, OptionalInt retryAfterSeconds, int times, long delayMillis,
                    Optional<String> contentType, Optional<String> body, Optional<StrangeAnswer> strange) {

    public static final int CUT_THE_CONNECTION = 0;

    /** 200 and the first half of a body, then nothing more. */
    public static final int CUT_THE_BODY = -1;

    public static Fault of(Target target, int status) {
        return new Fault(target, Optional.empty(), OptionalInt.of(status), OptionalInt.empty(), 1, 0,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Fault slow(Target target, long delayMillis) {
        return new Fault(target, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), 1, delayMillis,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Fault at(String pathPattern) {
        return new Fault(target, Optional.of(Pattern.compile(pathPattern)), status, retryAfterSeconds, times, delayMillis,
                contentType, body, strange);
    }

    public Fault retryAfter(int seconds) {
        return new Fault(target, path, status, OptionalInt.of(seconds), times, delayMillis, contentType, body, strange);
    }

    public Fault times(int requests) {
        return new Fault(target, path, status, retryAfterSeconds, requests, delayMillis, contentType, body, strange);
    }

    public Fault saying(String type, String text) {
        return new Fault(target, path, status, retryAfterSeconds, times, delayMillis, Optional.of(type), Optional.of(text), strange);
    }

    public Fault answering(StrangeAnswer answer) {
        return new Fault(target, path, status, retryAfterSeconds, times, delayMillis, contentType, body, Optional.of(answer));
    }

    boolean fits(Target asked, String askedPath) {
        return target == asked && path.map(pattern -> pattern.matcher(askedPath).find()).orElse(true);
    }
}

package app.photosync.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The {@code Retry-After} header: whole seconds or an HTTP date. What it says is kept between {@link #SHORTEST} and {@link #LONGEST}, so
 * that neither a date in the past nor a mistake of the service decides when the bot works again.
 */
public final class RetryAfter {

    /** Where the header is missing or senseless. */
    public static final Duration DEFAULT = Duration.ofSeconds(30);
    public static final Duration SHORTEST = Duration.ofSeconds(1);
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private RetryAfter() {}

    /** @return the earliest moment for the next request */
    public static Instant notBefore(Optional<String> header, Instant now) {
        Duration wait = header.flatMap(text -> seconds(text.strip()).or(() -> untilDate(text.strip(), now))).orElse(DEFAULT);
        return now.plus(within(wait));
    }

    private static Optional<Duration> seconds(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
    }

    private static Optional<Duration> untilDate(String text, Instant now) {
        try {
            return Optional.of(Duration.between(now, ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration wait) {
        return wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

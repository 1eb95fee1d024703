package app.photosync.settings.rule;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.boot.convert.DurationStyle;

/** Numbers, and times with their unit. */
public final class Amounts {

    private static final String DIGITS = "\\d{1,9}";

    private Amounts() {}

    public static Rule wholeNumber(int least, int most) {
        return value -> value.matches(DIGITS) && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most
                ? Optional.empty()
                : Optional.of("must be a whole number from " + least + " to " + most + ".");
    }

    /** Without a unit Spring would take milliseconds: who writes 90 means 90 days, and would have everything deleted at once. */
    public static Rule duration(Duration least) {
        return Rule.matching("(?!\\d+$).*", "has no unit: write d for days, h for hours, m for minutes or s for seconds after the number.")
                .then(value -> atLeast(least, value));
    }

    private static Optional<String> atLeast(Duration least, String value) {
        try {
            return DurationStyle.detectAndParse(value).compareTo(least) >= 0
                    ? Optional.empty()
                    : Optional.of("is too short: at least " + DurationStyle.SIMPLE.print(least, ChronoUnit.SECONDS) + ".");
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return Optional.of("is no time that can be read.");
        }
    }
}

package app.photosync.templating.function;

import app.photosync.templating.value.EvaluationError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people and programs write them: {@code 2018-03-15}, {@code 2018-03-15T13:00+02:00}, {@code 3/15/2018 1:00 PM},
 * {@code March 15, 2018}, {@code Thu, 15 Mar 2018 13:00:00 GMT}. Without a zone they are of the expansion's zone. A day that a month does
 * not have counts into the next month.
 */
final class WrittenDates {

    private static final String TIME =
            "(?:[,Tt\\s]+(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.:](?<fraction>\\d+))?)?)?";
    private static final String HALF = "\\s*(?<half>[AaPp][Mm])?";
    private static final String ZONE = "\\s*(?<zone>Z|z|GMT|UTC|[+-]\\d\\d:?\\d\\d)?";
    private static final String WEEKDAY = "(?:[A-Za-z]+,?\\s+)?";
    private static final String MONTH_NAME = "(?<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<year>\\d{4})(?:[-/](?<month>\\d{1,2})(?:[-/](?<day>\\d{1,2}))?)?" + TIME + ZONE),
            Pattern.compile("(?<month>\\d{1,2})[-/](?<day>\\d{1,2})[-/](?<year>\\d{4})" + TIME + HALF + ZONE),
            Pattern.compile(WEEKDAY + MONTH_NAME + "\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})" + TIME + HALF + ZONE,
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(WEEKDAY + "(?<day>\\d{1,2})[\\s-]+" + MONTH_NAME + "[\\s,-]+(?<year>\\d{4})" + TIME + HALF + ZONE,
                    Pattern.CASE_INSENSITIVE));

    private WrittenDates() {}

    /** @return the time in UTC */
    static OffsetDateTime read(String written, ZoneId zone) {
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(written.strip());
            if (matcher.matches()) {
                return read(matcher, written, zone);
            }
        }
        throw notADate(written);
    }

    private static OffsetDateTime read(Matcher parts, String written, ZoneId zone) {
        int month = parts.namedGroups().containsKey("name")
                ? MONTHS.indexOf(parts.group("name").toLowerCase(Locale.ROOT)) + 1
                : number(parts, "month", 1);
        int day = number(parts, "day", 1);
        try {
            LocalDateTime time = LocalDate.of(number(parts, "year", 0), month, 1)
                    .atTime(hour(parts), number(parts, "minute", 0), number(parts, "second", 0), milliseconds(parts) * 1_000_000);
            if (day < 1 || day > 31) {
                throw notADate(written);
            }
            return zoned(time.plusDays(day - 1L), parts.group("zone"), zone);
        } catch (DateTimeException _) {
            throw notADate(written);
        }
    }

    private static OffsetDateTime zoned(LocalDateTime time, String written, ZoneId zone) {
        if (written == null) {
            return time.atZone(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
        }
        ZoneOffset offset = Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
        return time.atOffset(offset).withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static int hour(Matcher parts) {
        int hour = number(parts, "hour", 0);
        String half = parts.namedGroups().containsKey("half") ? parts.group("half") : null;
        if (half == null) {
            return hour;
        }
        return hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }

    private static int milliseconds(Matcher parts) {
        String fraction = parts.group("fraction");
        return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
    }

    private static int number(Matcher parts, String name, int otherwise) {
        String digits = parts.group(name);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private static EvaluationError notADate(String written) {
        return new EvaluationError("'" + written + "' is not a date");
    }
}

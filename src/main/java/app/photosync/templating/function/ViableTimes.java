package app.photosync.templating.function;

import app.photosync.templating.value.EvaluationError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The next or last time that a TIMEX expression with an unknown year, or an unknown hour, stands for. */
final class ViableTimes {

    private static final Pattern MONTH_AND_DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");
    private static final Pattern MINUTE_AND_SECOND = Pattern.compile("TXX:(\\d\\d):(\\d\\d)");

    private ViableTimes() {}

    static Object date(Arguments arguments, boolean next) {
        Matcher written = matched(MONTH_AND_DAY, arguments, "XXXX-10-31");
        LocalDate today = LocalDate.ofInstant(arguments.surroundings().clock().instant(), zone(arguments));
        try {
            var day = MonthDay.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            for (int year = today.getYear(); ; year += next ? 1 : -1) {
                if (day.isValidYear(year) && (next ? !day.atYear(year).isBefore(today) : day.atYear(year).isBefore(today))) {
                    return day.atYear(year).toString();
                }
            }
        } catch (DateTimeException noSuchDay) {
            throw new EvaluationError(arguments.text(0) + " is not a day");
        }
    }

    static Object time(Arguments arguments, boolean next) {
        Matcher written = matched(MINUTE_AND_SECOND, arguments, "TXX:15:28");
        LocalTime now = LocalTime.ofInstant(arguments.surroundings().clock().instant(), zone(arguments));
        int seconds = Integer.parseInt(written.group(1)) * 60 + Integer.parseInt(written.group(2));
        boolean later = seconds >= now.getMinute() * 60 + now.getSecond();
        int hour = now.getHour() + (next && !later ? 1 : !next && later ? -1 : 0);
        return "T" + Timestamps.digits(Math.floorMod(hour, 24), 2) + ":" + written.group(1) + ":" + written.group(2);
    }

    private static Matcher matched(Pattern pattern, Arguments arguments, String example) {
        Matcher matcher = pattern.matcher(arguments.text(0));
        if (!matcher.matches()) {
            throw new EvaluationError(arguments.text(0) + " is not a TIMEX expression such as " + example);
        }
        return matcher;
    }

    private static ZoneId zone(Arguments arguments) {
        return arguments.has(1) ? TimeZones.zone(arguments.text(1)) : arguments.surroundings().zone();
    }
}

package app.photosync.templating.function;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TIMEX expression (TIMEX3): a date, a time, a duration or a range, in which what is unknown is written X.
 * A part is null when the expression says nothing of it.
 */
record Timex(
        Integer year, Integer month, Integer day, Integer weekday, Integer week, String season, boolean weekend,
        Integer hour, Integer minute, Integer second, String partOfDay, String duration, boolean now) {

    private static final Pattern DATE = Pattern.compile("(?<year>\\d{4}|XXXX)(?:-W(?<week>\\d\\d|XX)(?:-(?<weekday>[1-7])|-(?<weekend>WE))?"
            + "|-(?<season>SP|SU|FA|WI)|-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?|(?<season2>SP|SU|FA|WI)");
    private static final Pattern TIME =
            Pattern.compile("T(?<hour>\\d\\d)(?::(?<minute>\\d\\d)(?::(?<second>\\d\\d))?)?|T(?<part>MO|AF|EV|NI|DT)");
    private static final Pattern DURATION = Pattern.compile("P\\d*\\.?\\d+[YMWD]|PT\\d*\\.?\\d+[HMS]");
    private static final Timex NOTHING = new Timex(null, null, null, null, null, null, false, null, null, null, null, null, false);

    /** @return a TIMEX that says nothing when the text is none */
    static Timex of(String text) {
        if (text.equals("PRESENT_REF")) {
            return new Timex(null, null, null, null, null, null, false, null, null, null, null, null, true);
        }
        if (DURATION.matcher(text).matches()) {
            return new Timex(null, null, null, null, null, null, false, null, null, null, null, text, false);
        }
        int time = text.indexOf('T');
        String dateText = time < 0 ? text : text.substring(0, time);
        Matcher date = DATE.matcher(dateText);
        Matcher clock = TIME.matcher(time < 0 ? "" : text.substring(time));
        boolean isDate = date.matches();
        boolean isTime = clock.matches();
        if (!isDate && !dateText.isEmpty() || !isTime && time >= 0) {
            return NOTHING;
        }
        return of(isDate ? date : null, isTime ? clock : null);
    }

    private static Timex of(Matcher date, Matcher time) {
        boolean clock = time != null && time.group("hour") != null;
        return new Timex(
                number(date, "year"), number(date, "month"), number(date, "day"), number(date, "weekday"), number(date, "week"),
                group(date, "season") == null ? group(date, "season2") : group(date, "season"), group(date, "weekend") != null,
                number(time, "hour"), clock ? orZero(number(time, "minute")) : null, clock ? orZero(number(time, "second")) : null,
                group(time, "part"), null, false);
    }

    /** An object with the names of the TIMEX properties, as recognizers return it. */
    static Timex of(Map<?, ?> properties) {
        return new Timex(
                number(properties, "year"), number(properties, "month"), number(properties, "dayOfMonth"), number(properties, "dayOfWeek"),
                number(properties, "weekOfYear"),
                properties.get("season") instanceof String season ? season : null, Boolean.TRUE.equals(properties.get("weekend")),
                number(properties, "hour"), number(properties, "minute"), number(properties, "second"),
                properties.get("partOfDay") instanceof String part ? part : null, null, Boolean.TRUE.equals(properties.get("now")));
    }

    boolean isDefinite() {
        return year != null && month != null && day != null;
    }

    boolean isDate() {
        return month != null && day != null || weekday != null;
    }

    boolean isDateRange() {
        return year != null && day == null || month != null && day == null || season != null || week != null || weekend;
    }

    boolean isTime() {
        return hour != null && minute != null && second != null;
    }

    private static String group(Matcher matcher, String name) {
        return matcher == null ? null : matcher.group(name);
    }

    private static Integer number(Matcher matcher, String name) {
        String digits = group(matcher, name);
        return digits == null || digits.startsWith("X") ? null : Integer.valueOf(digits);
    }

    private static Integer number(Map<?, ?> properties, String name) {
        return properties.get(name) instanceof Number number ? number.intValue() : null;
    }

    private static Integer orZero(Integer number) {
        return number == null ? 0 : number;
    }
}

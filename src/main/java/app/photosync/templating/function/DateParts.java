package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.BOOLEAN;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.Undefined;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Functions that look at one side of a time, or tell it in words. */
final class DateParts implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "dayOfMonth" -> part(OffsetDateTime::getDayOfMonth);
            case "dayOfWeek" -> part(time -> time.getDayOfWeek().getValue() % 7);
            case "dayOfYear" -> part(OffsetDateTime::getDayOfYear);
            case "month" -> part(OffsetDateTime::getMonthValue);
            case "year" -> part(OffsetDateTime::getYear);
            case "date" -> takes(STRING).gives(STRING)
                    .by(arguments -> DateFormats.format(Timestamps.strict(arguments, 0), "M/dd/yyyy", Locale.ROOT));
            case "isDateTime" -> takes(ANY).gives(BOOLEAN)
                    .by(arguments -> arguments.get(0) instanceof String text && Timestamps.isStrict(text));
            case "getTimeOfDay" -> takes(STRING).gives(STRING).by(DateParts::timeOfDay);
            case "dateReadBack" -> takes(STRING, STRING).gives(STRING).by(DateParts::readBack);
            default -> null;
        };
    }

    private static Function part(ToIntFunction<OffsetDateTime> part) {
        return takes(STRING).gives(NUMBER).by(arguments -> part.applyAsInt(Timestamps.strict(arguments, 0)));
    }

    /** Undefined for a time that can be read but is not written as a timestamp. */
    private static Object timeOfDay(Arguments arguments) {
        String written = arguments.text(0);
        if (Timestamps.isStrict(written) || Timestamps.isUnzoned(written)) {
            return timeOfDay(WrittenDates.read(written, ZoneOffset.UTC).toLocalTime());
        }
        WrittenDates.read(written, ZoneOffset.UTC);
        return Undefined.UNDEFINED;
    }

    private static String timeOfDay(LocalTime time) {
        int minutes = time.getHour() * 60 + time.getMinute();
        if (minutes == 0) {
            return "midnight";
        }
        if (minutes < 12 * 60) {
            return "morning";
        }
        if (minutes == 12 * 60) {
            return "noon";
        }
        if (minutes < 18 * 60) {
            return "afternoon";
        }
        return minutes <= 22 * 60 ? "evening" : "night";
    }

    /** The second date as one would say it on the first: today, tomorrow, this Monday, 3rd March 2018. Weeks start on Sunday. */
    private static Object readBack(Arguments arguments) {
        LocalDate today = Timestamps.strict(arguments, 0).toLocalDate();
        LocalDate day = Timestamps.strict(arguments, 1).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(days) <= 1) {
            return days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday";
        }
        long weeks = ChronoUnit.WEEKS.between(startOfWeek(today), startOfWeek(day));
        if (Math.abs(weeks) <= 1) {
            return (weeks == 0 ? "this " : weeks > 0 ? "next " : "last ") + DateFormats.english(day.getDayOfWeek().name(), TextStyle.FULL);
        }
        return TextFunctions.withOrdinal(day.getDayOfMonth()) + " " + DateFormats.english(day.getMonth().name(), TextStyle.FULL)
                + " " + day.getYear();
    }

    private static LocalDate startOfWeek(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() % 7);
    }
}

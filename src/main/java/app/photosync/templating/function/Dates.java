package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Ticks;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Functions that write a time, after moving it or as it is. */
final class Dates implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "utcNow" -> takes().maybe(STRING, STRING).gives(STRING).by(arguments -> written(now(arguments), arguments, 0));
            case "formatDateTime" -> takes(STRING).maybe(STRING, STRING).gives(STRING).by(Dates::formatDateTime);
            case "formatEpoch" -> takes(NUMBER).maybe(STRING, STRING).gives(STRING).by(Dates::formatEpoch);
            case "formatTicks" -> takes(NUMBER).maybe(STRING, STRING).gives(STRING).by(Dates::formatTicks);
            case "addDays" -> adds(ChronoUnit.DAYS);
            case "addHours" -> adds(ChronoUnit.HOURS);
            case "addMinutes" -> adds(ChronoUnit.MINUTES);
            case "addSeconds" -> adds(ChronoUnit.SECONDS);
            case "addToTime" -> takes(STRING, NUMBER, STRING).maybe(STRING, STRING).gives(STRING)
                    .by(arguments -> movedByUnit(arguments, 1));
            case "subtractFromTime" -> takes(STRING, NUMBER, STRING).maybe(STRING, STRING).gives(STRING)
                    .by(arguments -> movedByUnit(arguments, -1));
            case "getFutureTime" -> takes(NUMBER, STRING).maybe(STRING, STRING).gives(STRING).by(arguments -> fromNow(arguments, 1));
            case "getPastTime" -> takes(NUMBER, STRING).maybe(STRING, STRING).gives(STRING).by(arguments -> fromNow(arguments, -1));
            case "startOfDay" -> starts(ChronoUnit.DAYS);
            case "startOfHour" -> starts(ChronoUnit.HOURS);
            case "startOfMonth" -> starts(ChronoUnit.MONTHS);
            default -> null;
        };
    }

    private static Function adds(ChronoUnit unit) {
        return takes(STRING, NUMBER)
                .maybe(STRING, STRING)
                .gives(STRING)
                .by(arguments -> written(moved(Timestamps.strict(arguments, 0), (long) arguments.number(1), unit), arguments, 2));
    }

    private static Function starts(ChronoUnit unit) {
        return takes(STRING).maybe(STRING, STRING).gives(STRING).by(arguments -> {
            OffsetDateTime time = Timestamps.strict(arguments, 0);
            OffsetDateTime start = unit == ChronoUnit.MONTHS ? time.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS) : time.truncatedTo(unit);
            return written(start, arguments, 1);
        });
    }

    private static Object movedByUnit(Arguments arguments, int direction) {
        OffsetDateTime time = Timestamps.strict(arguments, 0);
        return written(moved(time, (long) arguments.whole(1) * direction, unit(arguments, 2)), arguments, 3);
    }

    private static Object fromNow(Arguments arguments, int direction) {
        return written(moved(now(arguments), (long) arguments.whole(0) * direction, unit(arguments, 1)), arguments, 2);
    }

    private static OffsetDateTime moved(OffsetDateTime time, long count, ChronoUnit unit) {
        try {
            return Timestamps.ofEpochMilli(time.plus(count, unit).toInstant().toEpochMilli());
        } catch (DateTimeException | ArithmeticException tooFar) {
            throw new EvaluationError("the time is not in the years 1 to 9999");
        }
    }

    private static ChronoUnit unit(Arguments arguments, int position) {
        return switch (arguments.text(position)) {
            case "Second" -> ChronoUnit.SECONDS;
            case "Minute" -> ChronoUnit.MINUTES;
            case "Hour" -> ChronoUnit.HOURS;
            case "Day" -> ChronoUnit.DAYS;
            case "Week" -> ChronoUnit.WEEKS;
            case "Month" -> ChronoUnit.MONTHS;
            case "Year" -> ChronoUnit.YEARS;
            default -> throw new EvaluationError(arguments.text(position) + " is not a unit of time");
        };
    }

    private static Object formatDateTime(Arguments arguments) {
        return written(WrittenDates.read(arguments.text(0), arguments.surroundings().zone()), arguments, 1);
    }

    private static Object formatEpoch(Arguments arguments) {
        return written(Timestamps.ofEpochMilli(arguments.number(0) * 1000), arguments, 1);
    }

    private static Object formatTicks(Arguments arguments) {
        double ticks = arguments.get(0) instanceof Ticks(long count) ? count : arguments.number(0);
        return written(Timestamps.ofEpochMilli((ticks - TickCounts.AT_EPOCH) / TickCounts.PER_MILLISECOND), arguments, 1);
    }

    private static OffsetDateTime now(Arguments arguments) {
        return arguments.surroundings().clock().instant().atOffset(ZoneOffset.UTC);
    }

    /** In the format and the locale that the arguments from here on name, if they do. */
    static String written(OffsetDateTime time, Arguments arguments, int formatPosition) {
        String format = arguments.has(formatPosition) && arguments.get(formatPosition) instanceof String given ? given : "";
        arguments.spend(format.length());
        return DateFormats.format(time, format, arguments.locale(formatPosition + 1));
    }
}

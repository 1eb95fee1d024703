package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.BOOLEAN;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Undefined;
import java.util.Map;
import java.util.function.Predicate;

/** Functions on TIMEX expressions, the form in which recognizers report dates and times. */
final class Timexes implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "isDefinite" -> asks(Timex::isDefinite);
            case "isDate" -> asks(Timex::isDate);
            case "isDateRange" -> asks(Timex::isDateRange);
            case "isTime" -> asks(Timex::isTime);
            case "isTimeRange" -> asks(timex -> timex.partOfDay() != null);
            case "isDuration" -> asks(timex -> timex.duration() != null);
            case "isPresent" -> asks(Timex::now);
            case "resolve" -> takes(ANY).gives(STRING).by(arguments -> resolved(timex(arguments)));
            case "getNextViableDate" -> takes(STRING).maybe(STRING).gives(STRING).by(arguments -> ViableTimes.date(arguments, true));
            case "getPreviousViableDate" -> takes(STRING).maybe(STRING).gives(STRING).by(arguments -> ViableTimes.date(arguments, false));
            case "getNextViableTime" -> takes(STRING).maybe(STRING).gives(STRING).by(arguments -> ViableTimes.time(arguments, true));
            case "getPreviousViableTime" -> takes(STRING).maybe(STRING).gives(STRING).by(arguments -> ViableTimes.time(arguments, false));
            default -> null;
        };
    }

    private static Function asks(Predicate<Timex> question) {
        return takes(ANY).gives(BOOLEAN).by(arguments -> question.test(timex(arguments)));
    }

    private static Timex timex(Arguments arguments) {
        return switch (arguments.get(0)) {
            case String text -> Timex.of(text);
            case Map<?, ?> properties -> Timex.of(properties);
            case null, default -> throw arguments.isNot(0, "a TIMEX expression");
        };
    }

    private static Object resolved(Timex timex) {
        if (timex.duration() != null) {
            return Numbers.text(seconds(timex.duration()));
        }
        String time = timex.isTime() ? two(timex.hour()) + ":" + two(timex.minute()) + ":" + two(timex.second()) : "";
        if (timex.isDefinite()) {
            return Timestamps.digits(timex.year(), 4) + "-" + two(timex.month()) + "-" + two(timex.day())
                    + (time.isEmpty() ? "" : " " + time);
        }
        if (!time.isEmpty()) {
            return time;
        }
        if (timex.isDateRange()) {
            return Undefined.UNDEFINED;
        }
        throw new EvaluationError("the TIMEX expression does not say when");
    }

    private static Number seconds(String duration) {
        boolean time = duration.startsWith("PT");
        double amount = Double.parseDouble(duration.substring(time ? 2 : 1, duration.length() - 1));
        return Numbers.of(amount * switch (duration.charAt(duration.length() - 1)) {
            case 'Y' -> 31536000;
            case 'M' -> time ? 60 : 2592000;
            case 'W' -> 604800;
            case 'D' -> 86400;
            case 'H' -> 3600;
            default -> 1;
        });
    }

    private static String two(int number) {
        return Timestamps.digits(number, 2);
    }
}

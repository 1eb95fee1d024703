package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Ticks;
import java.time.OffsetDateTime;

/** Functions on ticks: intervals of 100 nanoseconds since the year 1. */
final class TickCounts implements Family {

    static final long AT_EPOCH = 621355968000000000L;
    static final long PER_MILLISECOND = 10_000;

    private static final double PER_MINUTE = 600_000_000.0;

    @Override
    public Function find(String name) {
        return switch (name) {
            case "ticks" -> takes(STRING).gives(NUMBER).by(arguments -> new Ticks(count(Timestamps.strict(arguments, 0))));
            case "ticksToMinutes" -> in(PER_MINUTE);
            case "ticksToHours" -> in(PER_MINUTE * 60);
            case "ticksToDays" -> in(PER_MINUTE * 60 * 24);
            case "dateTimeDiff" -> takes(STRING, STRING).gives(NUMBER).by(TickCounts::difference);
            default -> null;
        };
    }

    private static Function in(double unit) {
        return takes(NUMBER).gives(NUMBER).by(arguments -> {
            if (!Numbers.isWhole(arguments.get(0))) {
                throw arguments.isNot(0, "a whole number of ticks");
            }
            return Numbers.of(arguments.number(0) / unit);
        });
    }

    private static Object difference(Arguments arguments) {
        return Numbers.of(count(Timestamps.strict(arguments, 0)) - count(Timestamps.strict(arguments, 1)));
    }

    private static long count(OffsetDateTime time) {
        return time.toInstant().toEpochMilli() * PER_MILLISECOND + AT_EPOCH;
    }
}

package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Functions between UTC and a time zone, which is named as Windows names it or as the IANA database does. */
final class TimeZones implements Family {

    private static final String WITHOUT_ZONE = "yyyy-MM-ddTHH:mm:ss.fff0000";

    @Override
    public Function find(String name) {
        return switch (name) {
            case "convertFromUTC" -> takes(STRING, STRING).maybe(STRING, STRING).gives(STRING).by(TimeZones::fromUtc);
            case "convertToUTC" -> takes(STRING, STRING).maybe(STRING, STRING).gives(STRING).by(TimeZones::toUtc);
            default -> null;
        };
    }

    private static Object fromUtc(Arguments arguments) {
        OffsetDateTime there = Timestamps.strict(arguments, 0).atZoneSameInstant(zone(arguments.text(1))).toOffsetDateTime();
        return arguments.has(2) && arguments.get(2) instanceof String
                ? Dates.written(there, arguments, 2)
                : DateFormats.format(there, WITHOUT_ZONE, arguments.surroundings().locale());
    }

    /** The time is one of the zone, also when it is written with a Z; fractions of a second are dropped. */
    private static Object toUtc(Arguments arguments) {
        OffsetDateTime there = WrittenDates.read(arguments.text(0), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return Dates.written(there.toLocalDateTime().atZone(zone(arguments.text(1))).toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC), arguments, 2);
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(WindowsZones.NAMES.getOrDefault(name, name));
        } catch (DateTimeException unknown) {
            throw new EvaluationError(name + " is not a time zone");
        }
    }
}

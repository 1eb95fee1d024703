package app.photosync.templating.function;

import app.photosync.templating.value.EvaluationError;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Points in time as templates write them: exactly {@code 2018-03-15T13:00:00.000Z}, always UTC. */
final class Timestamps {

    private static final Pattern STRICT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final Pattern UNZONED = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}0{4}");

    private static final double FIRST = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
    private static final double LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

    private Timestamps() {}

    static OffsetDateTime strict(Arguments arguments, int position) {
        String written = arguments.text(position);
        if (!isStrict(written)) {
            throw new EvaluationError(written + " is not a time such as 2018-03-15T13:00:00.000Z");
        }
        return OffsetDateTime.parse(written);
    }

    /** What {@code convertFromUTC} writes, which says nothing about its zone. */
    static boolean isUnzoned(String written) {
        return UNZONED.matcher(written).matches();
    }

    static boolean isStrict(String written) {
        if (!STRICT.matcher(written).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(written);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    static String text(OffsetDateTime time) {
        return new StringBuilder()
                .append(digits(time.getYear(), 4)).append('-').append(digits(time.getMonthValue(), 2)).append('-')
                .append(digits(time.getDayOfMonth(), 2))
                .append('T').append(digits(time.getHour(), 2)).append(':').append(digits(time.getMinute(), 2)).append(':')
                .append(digits(time.getSecond(), 2))
                .append('.').append(digits(time.getNano() / 1_000_000, 3)).append('Z').toString();
    }

    static OffsetDateTime ofEpochMilli(double milliseconds) {
        if (!(milliseconds >= FIRST && milliseconds <= LAST)) {
            throw new EvaluationError("the time is not in the years 1 to 9999");
        }
        return Instant.ofEpochMilli((long) Math.floor(milliseconds)).atOffset(ZoneOffset.UTC);
    }

    static String digits(int number, int count) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, count - text.length())) + text;
    }
}

package app.photosync.templating.function;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Writes a time after a format of letters in a row, such as {@code yyyy-MM-dd HH:mm}, as .NET's custom formats. Text in single quotes is
 * copied. A letter after a backslash has the meaning of the JavaScript engine's library: there {@code d} is the number of the weekday.
 */
final class DateFormats {

    private static final String ROUND_TRIP = "yyyy-MM-ddTHH:mm:ss.fff0000zzz";

    private final OffsetDateTime time;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private DateFormats(OffsetDateTime time, Locale locale) {
        this.time = time;
        this.locale = locale;
    }

    /** @param format an empty one means {@code 2018-03-15T13:00:00.000Z} */
    static String format(OffsetDateTime time, String format, Locale locale) {
        if (format.isEmpty()) {
            return Timestamps.text(time);
        }
        var formats = new DateFormats(time, locale);
        formats.write(format.equalsIgnoreCase("o") ? ROUND_TRIP : format);
        return formats.text.toString();
    }

    private void write(String format) {
        int at = 0;
        while (at < format.length()) {
            char letter = format.charAt(at);
            int end = at;
            switch (letter) {
                case '%' -> end++;
                case '\\' -> {
                    escaped(at + 1 < format.length() ? format.charAt(at + 1) : '\\');
                    end += 2;
                }
                case '\'' -> end = quoted(format, at);
                default -> {
                    while (end < format.length() && format.charAt(end) == letter) {
                        end++;
                    }
                    run(letter, end - at);
                }
            }
            at = end;
        }
    }

    private int quoted(String format, int start) {
        int end = format.indexOf('\'', start + 1);
        end = end < 0 ? format.length() : end;
        text.append(format, start + 1, end);
        return end + 1;
    }

    private void escaped(char letter) {
        if (letter == 'd') {
            text.append(time.getDayOfWeek().getValue() % 7);
        } else if ("MHhms".indexOf(letter) >= 0) {
            run(letter, 1);
        } else {
            text.append(letter);
        }
    }

    private void run(char letter, int length) {
        switch (letter) {
            case 'y', 'Y' -> year(letter, length);
            case 'M' -> month(length);
            case 'd' -> day(length);
            case 'D' -> number(time.getDayOfMonth(), Math.min(length, 2));
            case 'H' -> number(time.getHour(), Math.min(length, 2));
            case 'h' -> number((time.getHour() + 11) % 12 + 1, Math.min(length, 2));
            case 'm' -> number(time.getMinute(), Math.min(length, 2));
            case 's' -> number(time.getSecond(), Math.min(length, 2));
            case 'f', 'F', 'S' -> fraction(letter, length);
            case 't', 'A' -> text.append(half());
            case 'a' -> text.append(half().toLowerCase(Locale.ROOT));
            case 'z', 'Z', 'K' -> offset(letter, length);
            default -> text.repeat(letter, length);
        }
    }

    private void year(char letter, int length) {
        if (letter == 'Y' && length == 1) {
            text.append(letter);
        } else {
            String year = Timestamps.digits(time.getYear(), 4);
            text.append(length <= 2 ? year.substring(2) : year);
        }
    }

    private void month(int length) {
        switch (length) {
            case 1, 2 -> number(time.getMonthValue(), length);
            case 3 -> text.append(name(time.getMonth(), TextStyle.SHORT));
            default -> text.append(name(time.getMonth(), TextStyle.FULL));
        }
    }

    private void day(int length) {
        switch (length) {
            case 1, 2 -> number(time.getDayOfMonth(), length);
            case 3 -> text.append(name(time.getDayOfWeek(), TextStyle.SHORT));
            default -> text.append(name(time.getDayOfWeek(), TextStyle.FULL));
        }
    }

    private void fraction(char letter, int length) {
        if (length < 3) {
            text.repeat(letter, length);
        } else {
            number(time.getNano() / 1_000_000, 3);
        }
    }

    private void offset(char letter, int length) {
        boolean colon = letter == 'z' ? length > 2 : length == 1;
        int minutes = time.getOffset().getTotalSeconds() / 60;
        text.append(minutes < 0 ? '-' : '+');
        number(Math.abs(minutes) / 60, 2);
        text.append(colon ? ":" : "");
        number(Math.abs(minutes) % 60, 2);
    }

    private String half() {
        return time.getHour() < 12 ? "AM" : "PM";
    }

    private void number(int number, int digits) {
        text.append(Timestamps.digits(number, digits));
    }

    private String name(Month month, TextStyle style) {
        return isEnglish() ? english(month.name(), style) : month.getDisplayName(style, locale);
    }

    private String name(DayOfWeek day, TextStyle style) {
        return isEnglish() ? english(day.name(), style) : day.getDisplayName(style, locale);
    }

    /** The JDK's texts take longer to load than a whole card takes to expand. */
    private boolean isEnglish() {
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
    }

    static String english(String constant, TextStyle style) {
        int length = style == TextStyle.SHORT ? 3 : constant.length();
        return constant.charAt(0) + constant.substring(1, length).toLowerCase(Locale.ROOT);
    }
}

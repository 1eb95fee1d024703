package app.photosync.templating.function;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people of a locale write them, with thousands set apart. */
final class NumberFormats {

    private static final int MOST_DIGITS = 20;
    private static final String MINUS = "\u2212";
    private static final char NARROW_SPACE = '\u202f';
    private static final char SPACE = '\u00a0';

    private NumberFormats() {}

    /** {@code formatNumber(number, digits, locale)}: exactly so many digits after the point, at most 20. */
    static Object formatNumber(Arguments arguments) {
        int digits = Math.min(arguments.whole(1), MOST_DIGITS);
        if (digits < 0) {
            throw new EvaluationError("a number has no " + digits + " digits");
        }
        var rounded = exact(rounded(arguments.number(0), digits)).setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? MINUS : "") + grouped(rounded, arguments.locale(2));
    }

    /** With the digits it has; very large and very small numbers in scientific notation. */
    static String plain(Number number, Locale locale) {
        String written = Numbers.text(number);
        boolean negative = written.startsWith("-");
        return written.contains("e") || !Double.isFinite(number.doubleValue())
                ? written
                : (negative ? MINUS : "") + grouped(new BigDecimal(written), locale);
    }

    /** Rounds as JavaScript does, in binary: 1.005 has two digits 1.00, because the double is a little smaller. */
    static double rounded(double number, int digits) {
        double scale = Math.pow(10, digits);
        double scaled = Math.floor(number * scale + 0.5) / scale;
        return Double.isFinite(scaled) ? scaled : number;
    }

    private static BigDecimal exact(double number) {
        if (!Double.isFinite(number)) {
            throw new EvaluationError("the number is not finite");
        }
        return new BigDecimal(number);
    }

    private static String grouped(BigDecimal number, Locale locale) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        // The JDK's symbols take longer to load than a whole card takes to expand, and English needs none.
        boolean english = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
        var symbols = english ? null : DecimalFormatSymbols.getInstance(locale);
        var text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(english ? ',' : separator(symbols));
            }
            text.append(digit(whole.charAt(i), symbols));
        }
        if (point >= 0) {
            text.append(english ? '.' : symbols.getDecimalSeparator());
            plain.substring(point + 1).chars().forEach(digit -> text.append(digit((char) digit, symbols)));
        }
        return text.toString();
    }

    private static char separator(DecimalFormatSymbols symbols) {
        char separator = symbols.getGroupingSeparator();
        return separator == NARROW_SPACE ? SPACE : separator;
    }

    private static char digit(char digit, DecimalFormatSymbols symbols) {
        return symbols == null ? digit : (char) (symbols.getZeroDigit() + digit - '0');
    }
}

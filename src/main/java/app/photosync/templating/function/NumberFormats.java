package app.photosync.templating.function;

import app.photosync.templating.value.EvaluationError;
import java.math.RoundingMode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people of a locale write them. */
final class NumberFormats {

    private static final int MOST_DIGITS = 20;
    private static final String PLAIN = "#,##0.###";

    private NumberFormats() {}

    /** {@code formatNumber(number, digits, locale)}: exactly so many digits after the point. */
    static Object formatNumber(Arguments arguments) {
        int digits = arguments.whole(1);
        if (digits < 0) {
            throw new EvaluationError("a number has no " + digits + " digits");
        }
        var format = new DecimalFormat("#,##0", symbols(arguments.locale(2)));
        format.setMinimumFractionDigits(Math.min(digits, MOST_DIGITS));
        format.setMaximumFractionDigits(Math.min(digits, MOST_DIGITS));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(new BigDecimal(arguments.number(0)));
    }

    static String plain(Number number, Locale locale) {
        return new DecimalFormat(PLAIN, symbols(locale)).format(number);
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale);
    }
}

package app.photosync.templating.value;

import java.math.BigDecimal;

/** Numbers are IEEE doubles in the language; on the outside a whole number is an {@link Integer} or {@link Long}. */
public final class Numbers {

    /** Beyond this a double no longer tells neighbouring whole numbers apart. */
    private static final double LARGEST_WHOLE = 9007199254740992.0;

    private Numbers() {}

    public static Number of(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
            long whole = (long) value;
            if (whole == (int) whole) {
                return (int) whole;
            }
            return whole;
        }
        return value;
    }

    public static boolean isNumber(Object value) {
        return value instanceof Number number && !Double.isNaN(number.doubleValue());
    }

    public static boolean isWhole(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())
                && !Double.isInfinite(number.doubleValue());
    }

    /** The text as JavaScript writes it: {@code 1}, {@code 0.1}, {@code 1e+21}. */
    public static String text(Number number) {
        if (number instanceof Integer) {
            return number.toString();
        }
        double value = number.doubleValue();
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return decimalText(value);
    }

    private static String decimalText(double value) {
        var shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        String sign = value < 0 ? "-" : "";
        int exponent = digits.length() - shortest.scale();
        if (exponent > 21 || exponent < -5) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            return sign + digits.charAt(0) + fraction + "e" + (exponent > 0 ? "+" : "") + (exponent - 1);
        }
        return sign + shortest.abs().toPlainString();
    }
}

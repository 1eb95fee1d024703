package app.photosync.photo.comparison;

/** Finds what is left of a picture without the plain bars around it. */
final class PlainBorder {

    private static final double UNEVEN = 3.5;
    private static final double UNEVEN_FRAME = 12;
    private static final double OTHER_COLOUR = 16;
    private static final double FEW = 0.03;
    private static final double LEAST_CONTENT = 0.3;

    private final IntegralImage picture;
    private final int left;
    private final int top;
    private final int right;
    private final int bottom;

    private PlainBorder(IntegralImage picture, Box within) {
        this.picture = picture;
        this.left = (int) Math.round(within.left() * picture.width());
        this.top = (int) Math.round(within.top() * picture.height());
        this.right = (int) Math.round(within.right() * picture.width());
        this.bottom = (int) Math.round(within.bottom() * picture.height());
    }

    /** @return the part given when there are no bars, or when next to nothing would be left */
    static Box without(IntegralImage picture, Box within) {
        return new PlainBorder(picture, within).content(within);
    }

    /** Whether the picture's outermost lines are so even on all four sides that it may stand in a frame, also after hard compression. */
    static boolean surrounds(IntegralImage picture) {
        PlainBorder border = new PlainBorder(picture, Box.WHOLE);
        int lastColumn = border.right - 1;
        int lastRow = border.bottom - 1;
        return border.unevenness(0, 1, 0, border.bottom) < UNEVEN_FRAME
                && border.unevenness(lastColumn, border.right, 0, border.bottom) < UNEVEN_FRAME
                && border.unevenness(0, border.right, 0, 1) < UNEVEN_FRAME
                && border.unevenness(0, border.right, lastRow, border.bottom) < UNEVEN_FRAME;
    }

    /** Of the brightness alone: colour runs over the inner edge of the frame of a small JPEG. */
    private double unevenness(int fromX, int toX, int fromY, int toY) {
        double brightness = colourOf(fromX, toX, fromY, toY)[IntegralImage.BRIGHTNESS];
        double sum = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                sum += Math.abs(picture.pixel(IntegralImage.BRIGHTNESS, x, y) - brightness);
            }
        }
        return sum / ((toX - fromX) * (toY - fromY));
    }

    private Box content(Box within) {
        int newLeft = left + plainColumns(left, 1);
        int newRight = right - plainColumns(right - 1, -1);
        int newTop = top + plainRows(top, 1);
        int newBottom = bottom - plainRows(bottom - 1, -1);
        if (newRight - newLeft < LEAST_CONTENT * (right - left) || newBottom - newTop < LEAST_CONTENT * (bottom - top)) {
            return within;
        }
        return new Box((double) newLeft / picture.width(), (double) newTop / picture.height(),
                (double) newRight / picture.width(), (double) newBottom / picture.height());
    }

    private int plainColumns(int first, int step) {
        double[] colour = colourOf(first, first + 1, top, bottom);
        int count = 0;
        while (count < right - left && isPlain(colour, first + count * step, first + count * step + 1, top, bottom)) {
            count++;
        }
        return count;
    }

    private int plainRows(int first, int step) {
        double[] colour = colourOf(left, right, first, first + 1);
        int count = 0;
        while (count < bottom - top && isPlain(colour, left, right, first + count * step, first + count * step + 1)) {
            count++;
        }
        return count;
    }

    private double[] colourOf(int fromX, int toX, int fromY, int toY) {
        double[] colour = new double[IntegralImage.CHANNELS];
        for (int channel = 0; channel < IntegralImage.CHANNELS; channel++) {
            for (int y = fromY; y < toY; y++) {
                for (int x = fromX; x < toX; x++) {
                    colour[channel] += picture.pixel(channel, x, y) / ((toX - fromX) * (toY - fromY));
                }
            }
        }
        return colour;
    }

    private boolean isPlain(double[] colour, int fromX, int toX, int fromY, int toY) {
        int count = (toX - fromX) * (toY - fromY);
        double sum = 0;
        int others = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                double apart = apart(colour, x, y);
                sum += apart;
                others += apart > OTHER_COLOUR ? 1 : 0;
            }
        }
        return sum <= UNEVEN * count && others <= FEW * count;
    }

    private double apart(double[] colour, int x, int y) {
        double apart = 0;
        for (int channel = 0; channel < IntegralImage.CHANNELS; channel++) {
            apart = Math.max(apart, Math.abs(picture.pixel(channel, x, y) - colour[channel]));
        }
        return apart;
    }
}

package app.photosync.photo.comparison;

import app.photosync.photo.picture.Picture;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture at about 220 pixels, prepared so that the mean of any rectangle costs four look-ups. The channels are brightness, red and blue,
 * 0 to 255 each; green follows from them.
 */
final class IntegralImage {

    static final int BRIGHTNESS = 0;
    static final int CHANNELS = 3;

    private static final double LONGEST_SIDE = 224;

    private final int width;
    private final int height;
    private final double aspect;
    /** Sums over everything left of and above a corner; one more row and column than pixels. */
    private final double[][] sums = new double[CHANNELS][];

    private IntegralImage(int width, int height, double aspect) {
        this.width = width;
        this.height = height;
        this.aspect = aspect;
        for (int channel = 0; channel < CHANNELS; channel++) {
            sums[channel] = new double[(width + 1) * (height + 1)];
        }
    }

    static IntegralImage of(Picture picture) {
        BufferedImage pixels = picture.pixels();
        int step = (int) Math.max(1, Math.round(Math.max(pixels.getWidth(), pixels.getHeight()) / LONGEST_SIDE));
        step = Math.min(step, Math.min(pixels.getWidth(), pixels.getHeight()));
        IntegralImage reduction = new IntegralImage(pixels.getWidth() / step, pixels.getHeight() / step, picture.aspect());
        reduction.fill(((DataBufferInt) pixels.getRaster().getDataBuffer()).getData(), pixels.getWidth(), step);
        return reduction;
    }

    private void fill(int[] rgb, int stride, int step) {
        double area = step * step;
        double[] rowSums = new double[CHANNELS];
        for (int y = 0; y < height; y++) {
            rowSums[0] = rowSums[1] = rowSums[2] = 0;
            for (int x = 0; x < width; x++) {
                int red = 0;
                int green = 0;
                int blue = 0;
                for (int at = y * step * stride + x * step, row = 0; row < step; row++, at += stride) {
                    for (int i = at; i < at + step; i++) {
                        red += rgb[i] >> 16 & 0xFF;
                        green += rgb[i] >> 8 & 0xFF;
                        blue += rgb[i] & 0xFF;
                    }
                }
                double brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
                rowSums[0] += brightness / area;
                rowSums[1] += red / area;
                rowSums[2] += blue / area;
                int corner = (y + 1) * (width + 1) + x + 1;
                for (int channel = 0; channel < CHANNELS; channel++) {
                    sums[channel][corner] = sums[channel][corner - width - 1] + rowSums[channel];
                }
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double aspect() {
        return aspect;
    }

    /** Of a part of this picture, in pixels of this size. */
    double shortSide(Box part) {
        return Math.min(part.width() * width, part.height() * height);
    }

    double pixel(int channel, int x, int y) {
        double[] sum = sums[channel];
        int corner = y * (width + 1) + x;
        return sum[corner + width + 2] - sum[corner + width + 1] - sum[corner + 1] + sum[corner];
    }

    /** The means of {@code side} x {@code side} cells that fill the box, which lies inside the picture. */
    Grid grid(Box box, int side) {
        return new Grid(side, cells(0, box, side), cells(1, box, side), cells(2, box, side));
    }

    /** One channel of {@link #grid}, row by row. */
    double[] cells(int channel, Box box, int side) {
        double[] cells = new double[side * side];
        double area = box.width() * width / side * box.height() * height / side;
        double[] upper = new double[side + 1];
        double[] lower = new double[side + 1];
        line(channel, box, side, 0, lower);
        for (int row = 0; row < side; row++) {
            double[] swap = upper;
            upper = lower;
            lower = swap;
            line(channel, box, side, row + 1, lower);
            for (int column = 0; column < side; column++) {
                cells[row * side + column] = (lower[column + 1] - lower[column] - upper[column + 1] + upper[column]) / area;
            }
        }
        return cells;
    }

    private void line(int channel, Box box, int side, int row, double[] target) {
        double y = Math.clamp((box.top() + box.height() * row / side) * height, 0, height);
        int above = (int) Math.min(y, height - 1);
        double below = y - above;
        double[] sum = sums[channel];
        for (int column = 0; column <= side; column++) {
            double x = Math.clamp((box.left() + box.width() * column / side) * width, 0, width);
            int left = (int) Math.min(x, width - 1);
            double right = x - left;
            int corner = above * (width + 1) + left;
            double top = sum[corner] + right * (sum[corner + 1] - sum[corner]);
            int under = corner + width + 1;
            double bottom = sum[under] + right * (sum[under + 1] - sum[under]);
            target[column] = top + below * (bottom - top);
        }
    }
}

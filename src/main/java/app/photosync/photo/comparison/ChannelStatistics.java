package app.photosync.photo.comparison;

/** Measures over the cells of one channel. */
final class ChannelStatistics {

    private ChannelStatistics() {}

    static double mean(double[] field) {
        double sum = 0;
        for (double value : field) {
            sum += value;
        }
        return sum / field.length;
    }

    static double deviation(double[] field) {
        double mean = mean(field);
        double squares = 0;
        for (double value : field) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / field.length);
    }

    /** 1 for the same picture in any light, about 0 for unrelated ones. */
    static double correlation(double[] a, double[] b) {
        double sumA = 0;
        double sumB = 0;
        double squaresA = 0;
        double squaresB = 0;
        double products = 0;
        for (int i = 0; i < a.length; i++) {
            sumA += a[i];
            sumB += b[i];
            squaresA += a[i] * a[i];
            squaresB += b[i] * b[i];
            products += a[i] * b[i];
        }
        double varianceA = squaresA - sumA * sumA / a.length;
        double varianceB = squaresB - sumB * sumB / a.length;
        return (products - sumA * sumB / a.length) / Math.sqrt(Math.max(1e-6, varianceA * varianceB));
    }

    /** How steep a row-major square field is at a cell: the largest step to a neighbour. */
    static double slope(double[] field, int side, int column, int row) {
        int at = row * side + column;
        double here = field[at];
        double left = column > 0 ? Math.abs(here - field[at - 1]) : 0;
        double right = column < side - 1 ? Math.abs(here - field[at + 1]) : 0;
        double above = row > 0 ? Math.abs(here - field[at - side]) : 0;
        double below = row < side - 1 ? Math.abs(here - field[at + side]) : 0;
        return Math.max(Math.max(left, right), Math.max(above, below));
    }
}

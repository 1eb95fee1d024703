package app.photosync.photo;

/** Measures over the cells of one channel. */
final class Field {

    private Field() {}

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
        double meanA = mean(a);
        double meanB = mean(b);
        double both = 0;
        double squaresA = 1e-9;
        double squaresB = 1e-9;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return both / Math.sqrt(squaresA * squaresB);
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

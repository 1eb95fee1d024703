package app.photosync.photo.comparison;

/**
 * Moves the edges of a framing by a few per cent until both parts fit best: borders are found to a pixel or two only, and services crop a
 * little.
 */
final class Alignment {

    private static final double[] STEPS = {0.012, 0.006, 0.003, 0.0015};
    /** Of left, top, right and bottom edge: zooming, shifting, then one edge alone. */
    private static final double[][] MOVES = {
        {1, 1, -1, -1}, {-1, -1, 1, 1}, {1, 0, 1, 0}, {-1, 0, -1, 0}, {0, 1, 0, 1}, {0, -1, 0, -1},
        {1, 0, 0, 0}, {-1, 0, 0, 0}, {0, 1, 0, 0}, {0, -1, 0, 0}, {0, 0, 1, 0}, {0, 0, -1, 0}, {0, 0, 0, 1}, {0, 0, 0, -1}
    };
    private static final int FINEST = 24;

    private final IntegralImage a;
    private final IntegralImage b;
    private final int side;
    private Box boxA;
    private Box boxB;
    private double[] cellsA;
    private double[] cellsB;
    private double correlation;

    private Alignment(IntegralImage a, IntegralImage b, Framing start, int side) {
        this.a = a;
        this.b = b;
        this.side = Math.min(side, FINEST);
        boxA = start.a();
        boxB = start.b();
        cellsA = a.cells(IntegralImage.BRIGHTNESS, boxA, this.side);
        cellsB = b.cells(IntegralImage.BRIGHTNESS, boxB, this.side);
        correlation = ChannelStatistics.correlation(cellsA, cellsB);
    }

    /** @param side of the grid that is looked at, in cells */
    static Framing refined(IntegralImage a, IntegralImage b, Framing start, int side) {
        Alignment alignment = new Alignment(a, b, start, side);
        for (double step : STEPS) {
            for (double[] move : MOVES) {
                alignment.tryInA(move, step);
                alignment.tryInB(move, step);
            }
        }
        return new Framing(alignment.boxA, alignment.boxB);
    }

    static double correlation(IntegralImage a, IntegralImage b, Framing framing, int side) {
        return new Alignment(a, b, framing, side).correlation;
    }

    private void tryInA(double[] move, double step) {
        Box moved = boxA.edgesMoved(move, step);
        if (moved.isInsideThePicture()) {
            double[] cells = a.cells(IntegralImage.BRIGHTNESS, moved, side);
            double other = ChannelStatistics.correlation(cells, cellsB);
            if (other > correlation) {
                correlation = other;
                boxA = moved;
                cellsA = cells;
            }
        }
    }

    private void tryInB(double[] move, double step) {
        Box moved = boxB.edgesMoved(move, step);
        if (moved.isInsideThePicture()) {
            double[] cells = b.cells(IntegralImage.BRIGHTNESS, moved, side);
            double other = ChannelStatistics.correlation(cellsA, cells);
            if (other > correlation) {
                correlation = other;
                boxB = moved;
                cellsB = cells;
            }
        }
    }
}

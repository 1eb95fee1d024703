package app.photosync.photo.comparison;

/**
 * How far two grids are apart, in units of what re-encoding, scaling and a little misalignment explain: below 1 is nothing, far above is
 * another photo.
 *
 * @param mean  over all cells
 * @param worst of the small neighbourhoods, so that a moved head is seen on an unchanged background
 */
record Difference(double mean, double worst) {


    /** In JPEGs the colour of a frame runs into the photo. */
    private static final double RIM = 4;

    static Difference between(Grid a, Grid b, Tolerance tolerance) {
        double[] brightness = unexplained(a.brightness(), b.brightness());
        double[] red = unexplained(a.red(), b.red());
        double[] blue = unexplained(a.blue(), b.blue());
        double[] cells = new double[brightness.length];
        for (int i = 0; i < cells.length; i++) {
            int column = i % a.side();
            int row = i / a.side();
            double shift = tolerance.shift() * Math.max(ChannelStatistics.slope(a.brightness(), a.side(), column, row),
                    ChannelStatistics.slope(b.brightness(), a.side(), column, row));
            double colourShift = shift + tolerance.shift() * Math.max(
                    Math.max(ChannelStatistics.slope(a.red(), a.side(), column, row),
                            ChannelStatistics.slope(b.red(), a.side(), column, row)),
                    Math.max(ChannelStatistics.slope(a.blue(), a.side(), column, row),
                            ChannelStatistics.slope(b.blue(), a.side(), column, row)));
            double colour = isOnTheRim(column, row, tolerance) ? RIM * tolerance.colour() : tolerance.colour();
            cells[i] = share(brightness[i], tolerance.noise(), shift)
                    + share(red[i] - brightness[i], colour, colourShift)
                    + share(blue[i] - brightness[i], colour, colourShift);
        }
        return new Difference(ChannelStatistics.mean(cells), worst(cells, a.side(), tolerance.block()));
    }

    private static boolean isOnTheRim(int column, int row, Tolerance tolerance) {
        int rim = tolerance.block() / 2;
        int inner = tolerance.side() - rim;
        return column < rim || row < rim || column >= inner || row >= inner;
    }

    private static double[] unexplained(double[] a, double[] b) {
        return ToneMatch.between(a, b).unexplained(a, b);
    }

    private static double share(double apart, double noise, double shift) {
        return apart * apart / (noise * noise + shift * shift);
    }

    private static double worst(double[] cells, int side, int block) {
        double worst = 0;
        for (int top = 0; top + block <= side; top += Math.max(1, block / 2)) {
            for (int left = 0; left + block <= side; left += Math.max(1, block / 2)) {
                double sum = 0;
                for (int row = top; row < top + block; row++) {
                    for (int column = left; column < left + block; column++) {
                        sum += cells[row * side + column];
                    }
                }
                worst = Math.max(worst, sum / (block * block));
            }
        }
        return worst;
    }
}

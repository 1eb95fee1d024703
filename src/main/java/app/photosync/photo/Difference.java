package app.photosync.photo;

/**
 * How far two grids are apart, in units of what re-encoding, scaling and a little misalignment explain: below 1 is nothing, far above is another photo.
 *
 * @param mean  over all cells
 * @param worst of the small neighbourhoods, so that a moved head is seen on an unchanged background
 */
record Difference(double mean, double worst) {

    private static final int BLOCK = 4;

    private static final double LARGEST_MEAN = 1.5;
    private static final double LARGEST_WORST = 3.5;

    /** Whether services explain it; the limits were chosen by measurement (docs/comparison.md). */
    boolean isExplained() {
        return mean <= LARGEST_MEAN && worst <= LARGEST_WORST;
    }

    static Difference between(Grid a, Grid b, Tolerance tolerance) {
        double[] brightness = unexplained(a.brightness(), b.brightness());
        double[] red = unexplained(a.red(), b.red());
        double[] blue = unexplained(a.blue(), b.blue());
        double[] cells = new double[brightness.length];
        for (int i = 0; i < cells.length; i++) {
            int column = i % a.side();
            int row = i / a.side();
            double shift = tolerance.shift() * Math.max(Field.slope(a.brightness(), a.side(), column, row), Field.slope(b.brightness(), a.side(), column, row));
            double colourShift = shift + tolerance.shift() * Math.max(
                    Math.max(Field.slope(a.red(), a.side(), column, row), Field.slope(b.red(), a.side(), column, row)),
                    Math.max(Field.slope(a.blue(), a.side(), column, row), Field.slope(b.blue(), a.side(), column, row)));
            cells[i] = share(brightness[i], tolerance.noise(), shift)
                    + share(red[i] - brightness[i], tolerance.colour(), colourShift)
                    + share(blue[i] - brightness[i], tolerance.colour(), colourShift);
        }
        return new Difference(Field.mean(cells), worst(cells, a.side()));
    }

    private static double[] unexplained(double[] a, double[] b) {
        return Tone.between(a, b).unexplained(a, b);
    }

    private static double share(double apart, double noise, double shift) {
        return apart * apart / (noise * noise + shift * shift);
    }

    private static double worst(double[] cells, int side) {
        double worst = 0;
        for (int top = 0; top + BLOCK <= side; top += BLOCK / 2) {
            for (int left = 0; left + BLOCK <= side; left += BLOCK / 2) {
                double sum = 0;
                for (int row = top; row < top + BLOCK; row++) {
                    for (int column = left; column < left + BLOCK; column++) {
                        sum += cells[row * side + column];
                    }
                }
                worst = Math.max(worst, sum / (BLOCK * BLOCK));
            }
        }
        return worst;
    }
}

package app.photosync.photo.comparison;

/**
 * What two copies of one photo may differ by. The smaller copy decides: a 48-pixel thumbnail has lost more than a 648-pixel one.
 *
 * @param side   of the grids to compare, in cells
 * @param block  side of the neighbourhoods of which the worst decides, in cells
 * @param noise  of a cell's brightness, in levels of 255
 * @param colour the same for a cell's colour, which JPEG keeps less well
 * @param shift  by how much of a cell the copies may be shifted against each other after alignment
 * @param limit  for {@link Difference#worst()} of one and the same photo; chosen by measurement (docs/comparison.md)
 */
record Tolerance(int side, int block, double noise, double colour, double shift, double limit) {

    private static final int COARSEST = 12;
    private static final int FINEST = 32;

    /** @param pixels on the shortest side of what is compared */
    static Tolerance at(double pixels) {
        int side = Math.clamp(Math.round(pixels / 8) * 4, COARSEST, FINEST);
        return new Tolerance(side, 4, 1 + 140 / pixels, 2.5 + 140 / pixels, 0.1 + 12 / pixels, 3 + 48 / pixels);
    }

    /**
     * For cells of twice the size, where noise evens out and a moved head does not.
     *
     * @param pixels as in {@link #at}
     */
    static Tolerance coarserAt(double pixels) {
        Tolerance fine = at(pixels);
        return new Tolerance(fine.side / 2, 2, fine.noise / 2, fine.colour / 2, fine.shift / 2, 4.5 + 280 / pixels);
    }
}

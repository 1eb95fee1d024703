package app.photosync.photo;

/**
 * What two copies of one photo may differ by. The smaller copy decides: a 48-pixel thumbnail has lost more than a 648-pixel one.
 *
 * @param side   of the grids to compare, in cells
 * @param noise  of a cell's brightness, in levels of 255
 * @param colour the same for a cell's colour, which JPEG keeps less well
 * @param shift  by how much of a cell the copies may be shifted against each other after alignment
 */
record Tolerance(int side, double noise, double colour, double shift) {

    private static final int COARSEST = 12;
    private static final int FINEST = 32;

    /** @param pixels on the shortest side of what is compared */
    static Tolerance at(double pixels) {
        int side = (int) Math.clamp(Math.round(pixels / 8) * 4, COARSEST, FINEST);
        return new Tolerance(side, 1 + 140 / pixels, 2.5 + 140 / pixels, 0.1 + 12 / pixels);
    }
}

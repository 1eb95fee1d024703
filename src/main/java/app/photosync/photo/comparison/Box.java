package app.photosync.photo.comparison;

/** A part of a picture; the edges run from 0 (left, top) to 1 (right, bottom) of the whole. */
record Box(double left, double top, double right, double bottom) {

    static final Box WHOLE = new Box(0, 0, 1, 1);

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** Width by height of this part in a picture of the given aspect. */
    double aspectIn(double pictureAspect) {
        return pictureAspect * width() / height();
    }

    /** The largest part in the middle of this one that has the aspect asked for. */
    Box middle(double aspect, double pictureAspect) {
        double ratio = aspect / aspectIn(pictureAspect);
        return ratio < 1 ? scaled(ratio, 1) : scaled(1, 1 / ratio);
    }

    Box scaled(double across, double down) {
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        return new Box(x - width() / 2 * across, y - height() / 2 * down, x + width() / 2 * across, y + height() / 2 * down);
    }

    /**
     * @param directions of the left, top, right and bottom edge: -1, 0 or 1
     * @param step       as a part of this box's width and height
     */
    Box edgesMoved(double[] directions, double step) {
        double across = step * width();
        double down = step * height();
        return new Box(left + directions[0] * across, top + directions[1] * down, right + directions[2] * across, bottom
                + directions[3] * down);
    }

    boolean isInsideThePicture() {
        return left >= 0 && top >= 0 && right <= 1 && bottom <= 1;
    }
}

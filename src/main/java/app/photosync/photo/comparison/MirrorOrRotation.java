package app.photosync.photo.comparison;

/** The seven ways in which a picture can be turned or mirrored into another one. */
enum MirrorOrRotation {
    MIRRORED,
    FLIPPED,
    HALF,
    RIGHT,
    LEFT,
    ALONG_THE_DIAGONAL,
    ALONG_THE_OTHER_DIAGONAL;

    /** Which cell of a row-major square moves to this column and row. */
    int source(int side, int column, int row) {
        int last = side - 1;
        return switch (this) {
            case MIRRORED -> row * side + last - column;
            case FLIPPED -> (last - row) * side + column;
            case HALF -> (last - row) * side + last - column;
            case RIGHT -> (last - column) * side + row;
            case LEFT -> column * side + last - row;
            case ALONG_THE_DIAGONAL -> column * side + row;
            case ALONG_THE_OTHER_DIAGONAL -> (last - column) * side + last - row;
        };
    }
}

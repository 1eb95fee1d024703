package app.photosync.photo.comparison;

/** A part of a picture as a few cells in a square, row by row, each channel 0 to 255. */
record Grid(int side, double[] brightness, double[] red, double[] blue) {

    /** Standard deviation of the channel that varies most: 0 for a single colour. */
    double spread() {
        return Math.max(ChannelStatistics.deviation(brightness),
                Math.max(ChannelStatistics.deviation(red), ChannelStatistics.deviation(blue)));
    }

    Grid turned(MirrorOrRotation turn) {
        return new Grid(side, turned(brightness, turn), turned(red, turn), turned(blue, turn));
    }

    private double[] turned(double[] channel, MirrorOrRotation turn) {
        double[] turned = new double[channel.length];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                turned[row * side + column] = channel[turn.source(side, column, row)];
            }
        }
        return turned;
    }
}

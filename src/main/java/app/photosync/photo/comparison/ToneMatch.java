package app.photosync.photo.comparison;

import java.util.Arrays;

/**
 * How one channel of a picture has to be stretched and lifted to look like another one's: services and colour profiles change light by a
 * few per cent. Both pictures are treated alike, so that their order does not matter.
 */
record ToneMatch(double meanA, double meanB, double gain, double offset) {

    private static final double LARGEST_GAIN = 1.2;
    private static final double LARGEST_OFFSET = 16;
    private static final double NEAR_THE_END = 30;
    private static final double WHITE = 255;

    static ToneMatch between(double[] a, double[] b) {
        double[] clearA = new double[a.length];
        double[] clearB = new double[a.length];
        int clear = 0;
        for (int i = 0; i < a.length; i++) {
            if (nearness(a[i], b[i], 0) == 0 && nearness(a[i], b[i], WHITE) == 0) {
                clearA[clear] = a[i];
                clearB[clear++] = b[i];
            }
        }
        return clear < a.length / 4 ? fitted(a, b) : fitted(Arrays.copyOf(clearA, clear), Arrays.copyOf(clearB, clear));
    }

    private static ToneMatch fitted(double[] a, double[] b) {
        double ratio = (ChannelStatistics.deviation(b) + 1) / (ChannelStatistics.deviation(a) + 1);
        double meanA = ChannelStatistics.mean(a);
        double meanB = ChannelStatistics.mean(b);
        return new ToneMatch(meanA, meanB, Math.clamp(ratio, 1 / LARGEST_GAIN, LARGEST_GAIN),
                Math.clamp(meanB - meanA, -LARGEST_OFFSET, LARGEST_OFFSET));
    }

    /** What is left between the channels after matching, cell by cell. */
    double[] unexplained(double[] a, double[] b) {
        double half = Math.sqrt(gain);
        double rest = meanB - meanA - offset;
        double atBlack = Math.abs(expected(0));
        double atWhite = Math.abs(expected(WHITE) - WHITE);
        double[] unexplained = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            double apart = (b[i] - meanB) / half - (a[i] - meanA) * half + rest;
            double clipped = atBlack * nearness(a[i], b[i], 0) + atWhite * nearness(a[i], b[i], WHITE);
            unexplained[i] = Math.signum(apart) * Math.max(0, Math.abs(apart) - clipped);
        }
        return unexplained;
    }

    private double expected(double inA) {
        return meanA + offset + (inA - meanA) * gain;
    }

    /** 1 at an end of the scale, where a change of light is cut off, and 0 far from it. */
    private static double nearness(double a, double b, double end) {
        return Math.max(0, 1 - Math.min(Math.abs(a - end), Math.abs(b - end)) / NEAR_THE_END);
    }
}

package app.photosync.photo;

import java.awt.image.BufferedImage;

/** Decides whether two pictures show the same photo. Stateless; safe to share. */
public final class PhotoComparison {

    private static final int SIDE = 24;
    private static final double NEARLY_ONE_COLOUR = 2.5;
    private static final double SAME_MEAN_DIFFERENCE = 6;

    /**
     * @param a decoded and upright
     * @param b decoded and upright; the order does not matter
     * @return {@link Likeness#CANNOT_TELL} when one of them is nearly a single colour; never null
     */
    public Likeness compare(Picture a, Picture b) {
        int[] first = reduced(a);
        int[] second = reduced(b);
        if (spread(first) < NEARLY_ONE_COLOUR || spread(second) < NEARLY_ONE_COLOUR) {
            return Likeness.CANNOT_TELL;
        }
        return difference(first, second) < SAME_MEAN_DIFFERENCE ? Likeness.SAME : Likeness.DIFFERENT;
    }

    private static int[] reduced(Picture picture) {
        BufferedImage small = Scaling.to(picture.pixels(), SIDE, SIDE);
        return small.getRaster().getPixels(0, 0, SIDE, SIDE, (int[]) null);
    }

    private static double spread(int[] samples) {
        double sum = 0;
        double squares = 0;
        for (int sample : samples) {
            sum += sample;
            squares += (double) sample * sample;
        }
        double mean = sum / samples.length;
        return Math.sqrt(squares / samples.length - mean * mean);
    }

    private static double difference(int[] a, int[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }
}

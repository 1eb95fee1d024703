package app.photosync.photo.comparison;

import app.photosync.photo.picture.Picture;
import java.util.Comparator;
import java.util.List;

/**
 * Decides whether two pictures show the same photo, whatever services did to them: re-encoding, scaling down to 48 pixels, plain bars on
 * two or four sides, a square cut from the middle, a few per cent cut off on each side, light and colour changed by a few per cent. A
 * mirrored, flipped or turned picture is another picture, and so is the next shot of the same person. Stateless; safe to share. Method and
 * figures: docs/comparison.md.
 */
public final class PhotoComparison {

    private static final double NEARLY_ONE_COLOUR = 2.5;
    private static final int GLANCE = 16;
    private static final double WORTH_A_LOOK = 0.5;
    private static final int LOOKS = 3;
    private static final double CLEARLY_BETTER = 0.7;

    /**
     * Takes about 3 ms for two pictures of 648 pixels.
     *
     * @param a decoded; for a sure answer at least 48 pixels on the short side
     * @param b the same; the order does not matter
     * @return {@link Likeness#CANNOT_TELL} when one of them is nearly a single colour; never null
     */
    public Likeness compare(Picture a, Picture b) {
        IntegralImage first = IntegralImage.of(a);
        IntegralImage second = IntegralImage.of(b);
        if (isNearlyOneColour(first) || isNearlyOneColour(second)) {
            return Likeness.CANNOT_TELL;
        }
        for (Framing framing : likelyFramings(first, second)) {
            if (isTheSame(first, second, framing)) {
                return Likeness.SAME;
            }
        }
        return Likeness.DIFFERENT;
    }

    private static boolean isNearlyOneColour(IntegralImage picture) {
        return picture.grid(Box.WHOLE, GLANCE).spread() < NEARLY_ONE_COLOUR;
    }

    private static List<Framing> likelyFramings(IntegralImage a, IntegralImage b) {
        record Glance(Framing framing, double correlation) {}
        return Framing.candidates(a, b).stream()
                .map(framing -> new Glance(framing, Alignment.correlation(a, b, framing, GLANCE)))
                .filter(glance -> glance.correlation() > WORTH_A_LOOK)
                .sorted(Comparator.comparingDouble(Glance::correlation).reversed())
                .limit(LOOKS)
                .map(Glance::framing)
                .toList();
    }

    private static boolean isTheSame(IntegralImage a, IntegralImage b, Framing framing) {
        double pixels = Math.min(a.shortSide(framing.a()), b.shortSide(framing.b()));
        Tolerance tolerance = Tolerance.at(pixels);
        Framing aligned = Alignment.refined(a, b, framing, tolerance.side());
        return isExplained(a, b, aligned, tolerance) && isExplained(a, b, aligned, Tolerance.coarserAt(pixels))
                && !isTurned(a, b, aligned, tolerance);
    }

    private static boolean isExplained(IntegralImage a, IntegralImage b, Framing framing, Tolerance tolerance) {
        return difference(a, b, framing, tolerance).worst() <= tolerance.limit();
    }

    private static Difference difference(IntegralImage a, IntegralImage b, Framing framing, Tolerance tolerance) {
        return Difference.between(a.grid(framing.a(), tolerance.side()), b.grid(framing.b(), tolerance.side()), tolerance);
    }

    /** A face on a plain wall looks much like its mirror image; only the direct comparison of both says which one it is. */
    private static boolean isTurned(IntegralImage a, IntegralImage b, Framing framing, Tolerance tolerance) {
        Grid first = a.grid(framing.a(), tolerance.side());
        Grid second = b.grid(framing.b(), tolerance.side());
        double upright = Difference.between(first, second, tolerance).mean();
        for (MirrorOrRotation turn : MirrorOrRotation.values()) {
            if (Difference.between(first, second.turned(turn), tolerance).mean() < CLEARLY_BETTER * upright) {
                return true;
            }
        }
        return false;
    }
}

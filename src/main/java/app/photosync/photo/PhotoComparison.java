package app.photosync.photo;

import java.util.Comparator;
import java.util.List;

/**
 * Decides whether two pictures show the same photo, whatever services did to them: re-encoding, scaling down to 48 pixels, plain bars on two or four sides,
 * a square cut from the middle, up to 12 per cent cut off all around, light and colour changed by a few per cent. A mirrored, flipped or turned picture is
 * another picture, and so is the next shot of the same person. Stateless; safe to share. Method and figures: docs/comparison.md.
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
        Reduction first = Reduction.of(a);
        Reduction second = Reduction.of(b);
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

    private static boolean isNearlyOneColour(Reduction picture) {
        return picture.grid(Box.WHOLE, GLANCE).spread() < NEARLY_ONE_COLOUR;
    }

    private static List<Framing> likelyFramings(Reduction a, Reduction b) {
        record Glance(Framing framing, double correlation) {}
        return Framing.candidates(a, b).stream()
                .map(framing -> new Glance(framing, Alignment.correlation(a, b, framing, GLANCE)))
                .filter(glance -> glance.correlation() > WORTH_A_LOOK)
                .sorted(Comparator.comparingDouble(Glance::correlation).reversed())
                .limit(LOOKS)
                .map(Glance::framing)
                .toList();
    }

    private static boolean isTheSame(Reduction a, Reduction b, Framing framing) {
        Tolerance tolerance = Tolerance.at(Math.min(a.shortSide(framing.a()), b.shortSide(framing.b())));
        Framing aligned = Alignment.refined(a, b, framing, tolerance.side());
        Grid gridA = a.grid(aligned.a(), tolerance.side());
        Grid gridB = b.grid(aligned.b(), tolerance.side());
        Difference difference = Difference.between(gridA, gridB, tolerance);
        return difference.isExplained() && !isTurned(gridA, gridB, tolerance, difference);
    }

    /** A face on a plain wall looks much like its mirror image; only the direct comparison of both says which one it is. */
    private static boolean isTurned(Grid a, Grid b, Tolerance tolerance, Difference upright) {
        for (Turn turn : Turn.values()) {
            if (Difference.between(a, b.turned(turn), tolerance).mean() < CLEARLY_BETTER * upright.mean()) {
                return true;
            }
        }
        return false;
    }

    /** For measuring: the smallest difference over all framings. */
    static Difference best(Picture a, Picture b) {
        Reduction first = Reduction.of(a);
        Reduction second = Reduction.of(b);
        Difference best = new Difference(1000, 1000);
        for (Framing framing : likelyFramings(first, second)) {
            Tolerance tolerance = Tolerance.at(Math.min(first.shortSide(framing.a()), second.shortSide(framing.b())));
            Framing aligned = Alignment.refined(first, second, framing, tolerance.side());
            Grid gridA = first.grid(aligned.a(), tolerance.side());
            Grid gridB = second.grid(aligned.b(), tolerance.side());
            Difference d = Difference.between(gridA, gridB, tolerance);
            if (isTurned(gridA, gridB, tolerance, d)) d = new Difference(d.mean() + 100, d.worst() + 100);
            if (d.worst() < best.worst()) best = d;
        }
        return best;
    }
}

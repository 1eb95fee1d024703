package app.photosync.portraits;

import java.awt.Color;
import java.util.SplittableRandom;

/** Colours that belong together. */
final class Shade {

    private Shade() {}

    /** Lighter above 1, darker below. */
    static Color times(Color colour, double factor) {
        return new Color(clamp(colour.getRed() * factor), clamp(colour.getGreen() * factor),
                clamp(colour.getBlue() * factor), colour.getAlpha());
    }

    static Color see(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), clamp(255 * opacity));
    }

    static Color vary(Color colour, double amount, SplittableRandom random) {
        double light = random.nextDouble(1 - amount, 1 + amount);
        return new Color(
                clamp(colour.getRed() * light * random.nextDouble(1 - amount / 2, 1 + amount / 2)),
                clamp(colour.getGreen() * light),
                clamp(colour.getBlue() * light * random.nextDouble(1 - amount / 2, 1 + amount / 2)));
    }

    /** Sum of the channels' differences, 0 to 765. */
    static int difference(Color a, Color b) {
        return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen()) + Math.abs(a.getBlue() - b.getBlue());
    }

    static int clamp(double channel) {
        return Math.clamp(Math.round(channel), 0, 255);
    }
}

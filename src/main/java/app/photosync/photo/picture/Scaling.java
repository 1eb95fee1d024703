package app.photosync.photo.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes smaller (or larger) copies that look smooth; sizes in pixels, at least 1. Leaves the image that it is given as it was. */
public final class Scaling {

    private Scaling() {}

    /** The largest square in the middle, scaled to this side. */
    public static BufferedImage centreSquare(BufferedImage image, int side) {
        int edge = Math.min(image.getWidth(), image.getHeight());
        BufferedImage middle = image.getSubimage((image.getWidth() - edge) / 2, (image.getHeight() - edge) / 2, edge, edge);
        return to(middle, side, side);
    }

    /** The whole image, made smaller if its longer side exceeds this; never larger. */
    public static BufferedImage within(BufferedImage image, int longest) {
        int current = Math.max(image.getWidth(), image.getHeight());
        double factor = Math.min(1, (double) longest / current);
        return to(image, Math.max(1, (int) Math.round(image.getWidth() * factor)),
                Math.max(1, (int) Math.round(image.getHeight() * factor)));
    }

    /** The whole image at exactly this size, stretched if its sides are in another proportion. */
    public static BufferedImage to(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        // Bilinear scaling looks at four pixels only, so that a big step would skip most of the picture.
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, width, height);
    }

    /** A copy on white, without transparency. */
    public static BufferedImage opaque(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = copy.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        } finally {
            canvas.dispose();
        }
        return copy;
    }
}

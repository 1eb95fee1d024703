package app.photosync.photo.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A grey figure like the one that stands where there is no photo. */
public final class Silhouette {

    private static final Color BACKGROUND = new Color(0xE1E1E1);
    private static final Color FIGURE = new Color(0x9A9A9A);

    private Silhouette() {}

    /** @param side in pixels, at least 16 */
    public static byte[] jpeg(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(BACKGROUND);
        pen.fillRect(0, 0, side, side);
        pen.setColor(FIGURE);
        int head = side * 2 / 5;
        pen.fillOval((side - head) / 2, side / 6, head, head);
        int shoulders = side * 7 / 10;
        pen.fillOval((side - shoulders) / 2, side * 62 / 100, shoulders, shoulders);
        pen.dispose();
        return Jpeg.encode(image, 0.85f);
    }
}

package app.photosync.photo.comparison;

import app.photosync.photo.picture.Scaling;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** What services, cameras and people do to pictures. Lengths and places are parts of the picture's side. */
final class Retouch {

    private Retouch() {}

    static BufferedImage middleSquare(BufferedImage photo) {
        return Scaling.centreSquare(photo, Math.min(photo.getWidth(), photo.getHeight()));
    }

    static BufferedImage cropped(BufferedImage photo, double allAround) {
        int x = (int) (photo.getWidth() * allAround);
        int y = (int) (photo.getHeight() * allAround);
        return Scaling.opaque(photo.getSubimage(x, y, photo.getWidth() - 2 * x, photo.getHeight() - 2 * y));
    }

    /** In a frame of this size, as large as {@code share} of it. */
    static BufferedImage framed(BufferedImage photo, int width, int height, double share, Color colour) {
        double scale = share * Math.min((double) width / photo.getWidth(), (double) height / photo.getHeight());
        BufferedImage inner = Scaling.to(photo, (int) Math.round(photo.getWidth() * scale), (int) Math.round(photo.getHeight() * scale));
        BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = frame.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(inner, (width - inner.getWidth()) / 2, (height - inner.getHeight()) / 2, null);
        canvas.dispose();
        return frame;
    }

    static BufferedImage toned(BufferedImage photo, double red, double green, double blue, double lift) {
        BufferedImage toned = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                int rgb = photo.getRGB(x, y);
                toned.setRGB(x, y, level((rgb >> 16 & 0xFF) * red + lift) << 16 | level((rgb >> 8 & 0xFF) * green
                        + lift) << 8 | level((rgb & 0xFF) * blue + lift));
            }
        }
        return toned;
    }

    private static int level(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    static BufferedImage mirrored(BufferedImage photo) {
        return turned(photo, new AffineTransform(-1, 0, 0, 1, photo.getWidth(), 0), photo.getWidth(), photo.getHeight());
    }

    static BufferedImage flipped(BufferedImage photo) {
        return turned(photo, new AffineTransform(1, 0, 0, -1, 0, photo.getHeight()), photo.getWidth(), photo.getHeight());
    }

    static BufferedImage turnedRight(BufferedImage photo) {
        return turned(photo, new AffineTransform(0, 1, -1, 0, photo.getHeight(), 0), photo.getHeight(), photo.getWidth());
    }

    private static BufferedImage turned(BufferedImage photo, AffineTransform turn, int width, int height) {
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(photo, turn, null);
        canvas.dispose();
        return turned;
    }

    /** What is inside a circle moves to the right by 6 per cent; all the rest stays. */
    static BufferedImage withAPartMoved(BufferedImage photo, double x, double y) {
        double side = Math.min(photo.getWidth(), photo.getHeight());
        BufferedImage changed = Scaling.opaque(photo);
        Graphics2D canvas = changed.createGraphics();
        Shape part = new Ellipse2D.Double(photo.getWidth() * x - side * 0.18, photo.getHeight() * y - side * 0.18,
                side * 0.36, side * 0.36);
        canvas.setClip(part);
        canvas.drawImage(photo, (int) (side * 0.06), 0, null);
        canvas.dispose();
        return changed;
    }

    /** Where a shirt is in a portrait, everything has another colour. */
    static BufferedImage inAnotherShirt(BufferedImage photo) {
        int top = photo.getHeight() * 7 / 10;
        BufferedImage shirt = photo.getSubimage(0, top, photo.getWidth(), photo.getHeight() - top);
        BufferedImage changed = Scaling.opaque(photo);
        Graphics2D canvas = changed.createGraphics();
        canvas.drawImage(toned(shirt, 0.6, 0.8, 1.3, 25), 0, top, null);
        canvas.dispose();
        return changed;
    }

    static BufferedImage initials(String letters, Color disc, int side) {
        return drawn(side, Color.WHITE, canvas -> {
            canvas.setColor(disc);
            canvas.fill(new Ellipse2D.Double(0, 0, side, side));
            canvas.setColor(Color.WHITE);
            canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, side * 2 / 5));
            FontMetrics metrics = canvas.getFontMetrics();
            canvas.drawString(letters, (side - metrics.stringWidth(letters)) / 2, (side + metrics.getAscent() * 3 / 4) / 2);
        });
    }

    static BufferedImage silhouette(int side) {
        return drawn(side, new Color(0xE1DFDD), canvas -> {
            canvas.setColor(new Color(0xB8B5B2));
            canvas.fill(new Ellipse2D.Double(0.32 * side, 0.18 * side, 0.36 * side, 0.36 * side));
            canvas.fill(new Ellipse2D.Double(0.15 * side, 0.6 * side, 0.7 * side, 0.7 * side));
        });
    }

    static BufferedImage plain(Color colour, int side) {
        return drawn(side, colour, canvas -> { });
    }

    private static BufferedImage drawn(int side, Color background, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(background);
        canvas.fillRect(0, 0, side, side);
        drawing.accept(canvas);
        canvas.dispose();
        return image;
    }
}

package app.photosync.photo.comparison;

import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Decoding.Decoded;
import app.photosync.photo.picture.Decoding.Unusable;
import app.photosync.photo.picture.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The picture tests' small vocabulary. */
public final class Pictures {

    private Pictures() {}

    public static Picture picture(byte[] bytes) {
        return switch (Picture.decode(bytes)) {
            case Decoded(Picture picture) -> picture;
            case Unusable(Decoding.Reason reason) -> throw new AssertionError("Not decoded: " + reason);
        };
    }

    public static Picture picture(BufferedImage pixels) {
        return picture(encode(pixels, "png"));
    }

    public static byte[] encode(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new AssertionError("No writer for " + format + " and this kind of image");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The middle third is green, left and right of it is red. */
    public static BufferedImage redWithGreenMiddle(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.GREEN);
        canvas.fillRect(width / 3, 0, width / 3, height);
        canvas.dispose();
        return image;
    }

    public static boolean isGreen(int rgb) {
        return (rgb >> 8 & 0xFF) > 200 && (rgb >> 16 & 0xFF) < 60;
    }
}

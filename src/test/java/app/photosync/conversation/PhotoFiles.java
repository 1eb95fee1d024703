package app.photosync.conversation;

import app.photosync.portraits.Portrait;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos that make trouble. */
final class PhotoFiles {

    private PhotoFiles() {}

    static byte[] wide(int width, int height) {
        return encoded(Portrait.of(12).pixels(width, height), "jpeg");
    }

    static byte[] tiny() {
        return Portrait.of(12).jpeg(32);
    }

    static byte[] heavy() {
        return new byte[5_000_001];
    }

    /** 42 million pixels in a small file. */
    static byte[] huge() {
        return encoded(new BufferedImage(7_000, 6_000, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    static byte[] noPicture() {
        return "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}

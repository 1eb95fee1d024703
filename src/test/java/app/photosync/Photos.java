package app.photosync;

import app.photosync.portraits.Portrait;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** The pictures of the whole-application tests, drawn once. */
final class Photos {

    static final byte[] NEW = Portrait.of(71).jpeg(648);
    static final byte[] NEWER = Portrait.of(71).take(2).jpeg(648);
    static final byte[] OLD = Portrait.of(71).take(1).jpeg(300);
    static final byte[] OBLONG = png(Portrait.of(72).pixels(400, 300));
    static final byte[] TINY = Portrait.of(71).jpeg(32);
    static final byte[] NO_PICTURE = "a text that somebody named photo.jpg".getBytes(StandardCharsets.UTF_8);

    private Photos() {}

    static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    static byte[] written(BufferedImage picture, String format) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

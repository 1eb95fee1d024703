package app.photosync;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures that are not what they seem. */
final class DamagedPictures {

    private static final int HEADER = 16;
    private static final int HEADER_CHUNK = 17;

    private DamagedPictures() {}

    /** A PNG of a few bytes whose header promises 60,000 times 60,000 pixels. */
    static byte[] bomb() {
        byte[] png = Photos.png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
        ByteBuffer.wrap(png).putInt(HEADER, 60_000).putInt(HEADER + 4, 60_000);
        CRC32 sum = new CRC32();
        sum.update(png, HEADER - 4, HEADER_CHUNK);
        ByteBuffer.wrap(png).putInt(HEADER - 4 + HEADER_CHUNK, (int) sum.getValue());
        return png;
    }

    /** So short that nothing can be shown of it. */
    static byte[] headOnly() {
        return Arrays.copyOf(Photos.NEW, 100);
    }

    static byte[] animated(byte[]... pictures) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (byte[] picture : pictures) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
                writer.writeToSequence(new IIOImage(image, null,
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null)), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package app.photosync.photo.picture;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a camera was held, by EXIF's number 1 to 8. Phones store the sensor's rows as they are and leave the turning to whoever shows them.
 */
record Orientation(int exif) {

    private static final Orientation UPRIGHT = new Orientation(1);

    /** @return upright for everything but a JPEG that says otherwise in readable EXIF */
    static Orientation of(byte[] bytes, PictureFormat format) {
        return switch (format) {
            case JPEG -> ofJpeg(bytes);
            case PNG, GIF, BMP -> UPRIGHT;
        };
    }

    private static Orientation ofJpeg(byte[] bytes) {
        try {
            Metadata metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes), List.of(new ExifReader()));
            return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(number -> number != null && number >= 1 && number <= 8)
                    .findFirst().map(Orientation::new).orElse(UPRIGHT);
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            // Browsers show a picture with broken EXIF as it is stored; so do we.
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return exif >= 5;
    }

    BufferedImage upright(BufferedImage stored) {
        if (exif == 1) {
            return stored;
        }
        int width = stored.getWidth();
        int height = stored.getHeight();
        BufferedImage upright = swapsSides()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        try {
            canvas.drawImage(stored, turn(width, height), null);
        } finally {
            canvas.dispose();
        }
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

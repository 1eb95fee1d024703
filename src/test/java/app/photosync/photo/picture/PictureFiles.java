package app.photosync.photo.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Picture files that no ordinary writer makes. */
final class PictureFiles {

    private static final int START_OF_FRAME = 0xC0;

    private PictureFiles() {}

    /** The JPEG with an EXIF segment in front that holds nothing but the orientation. */
    static byte[] withOrientation(byte[] jpeg, int exif) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        segment.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) exif)
                .putShort((short) 0).putInt(0);
        return inserted(jpeg, 2, segment.array());
    }

    static byte[] withOrientationIfJpeg(byte[] file, String format) {
        return format.equals("jpeg") ? withOrientation(file, 6) : file;
    }

    /** What a camera stores when the scene looks like this and it was held as EXIF's number says. */
    static BufferedImage storedAs(BufferedImage upright, int exif) {
        double w = upright.getWidth();
        double h = upright.getHeight();
        AffineTransform turn = switch (exif) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, -1, 1, 0, 0, w);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, 1, -1, 0, h, 0);
            default -> new AffineTransform();
        };
        BufferedImage stored = exif >= 5
                ? new BufferedImage((int) h, (int) w, BufferedImage.TYPE_INT_RGB) : new BufferedImage((int) w, (int) h,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = stored.createGraphics();
        canvas.drawImage(upright, turn, null);
        canvas.dispose();
        return stored;
    }

    /** The JPEG with other numbers in its header. */
    static byte[] withSize(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        int frame = marker(jpeg, START_OF_FRAME);
        ByteBuffer.wrap(changed).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return changed;
    }

    static byte[] withFourInks() {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] withEmptyScans(byte[] jpeg, int count) {
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0};
        byte[] scans = new byte[scan.length * count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(scan, 0, scans, i * scan.length, scan.length);
        }
        return inserted(jpeg, marker(jpeg, 0xDA), scans);
    }

    /** A PNG that consists of a promise only. */
    static byte[] pngHeader(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13).put(header.array()).putInt((int) sum.getValue()).array();
    }

    static byte[] animatedGif(BufferedImage... frames) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage frame : frames) {
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One to ten bytes changed, a piece left out, doubled or cut off. */
    static byte[] mutated(byte[] valid, SplittableRandom random) {
        byte[] bytes = valid.clone();
        for (int i = random.nextInt(1, 11); i > 0; i--) {
            // Headers are short and full of meaning, so they get half of the changes.
            int within = random.nextBoolean() ? Math.min(bytes.length, 700) : bytes.length;
            bytes[random.nextInt(within)] = (byte) random.nextInt(256);
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> inserted(bytes, at, Arrays.copyOfRange(bytes, 0, random.nextInt(1, 200)));
            default -> bytes;
        };
    }

    static byte[] randomBytes(byte[] beginning, SplittableRandom random) {
        byte[] bytes = new byte[random.nextInt(1, 3_000)];
        random.nextBytes(bytes);
        int kept = random.nextInt(Math.min(bytes.length, 700));
        System.arraycopy(beginning, 0, bytes, 0, kept);
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] piece) {
        return ByteBuffer.allocate(bytes.length + piece.length).put(bytes, 0, at).put(piece).put(bytes, at, bytes.length - at).array();
    }

    private static int marker(byte[] jpeg, int marker) {
        for (int at = 0; at + 1 < jpeg.length; at++) {
            if (jpeg[at] == (byte) 0xFF && (jpeg[at + 1] & 0xFF) == marker) {
                return at;
            }
        }
        throw new AssertionError("No such marker");
    }
}

package app.photosync.photo.picture;

import app.photosync.photo.picture.Decoding.Decoded;
import app.photosync.photo.picture.Decoding.Reason;
import app.photosync.photo.picture.Decoding.Unusable;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** From untrusted bytes to an upright picture: first what is cheap to refuse, then the header, then the pixels. */
final class PictureDecoder {

    private static final double PIXELS_KEPT = 6_000_000;

    private PictureDecoder() {}

    static Decoding decode(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            return new Unusable(Reason.EMPTY);
        }
        if (bytes.length > Picture.MAX_BYTES) {
            return new Unusable(Reason.TOO_LARGE_IN_BYTES);
        }
        Optional<PictureFormat> format = PictureFormat.of(bytes);
        if (format.isEmpty()) {
            return new Unusable(ForeignFormat.begins(bytes) ? Reason.UNSUPPORTED_FORMAT : Reason.NOT_A_PICTURE);
        }
        if (format.get() == PictureFormat.JPEG) {
            JpegOutline outline = new JpegOutline(bytes);
            if (!outline.isWhole()) {
                return new Unusable(Reason.DAMAGED);
            }
            if (outline.isForPrinting()) {
                return new Unusable(Reason.UNSUPPORTED_FORMAT);
            }
        }
        try {
            return read(bytes, format.get());
        } catch (IOException | RuntimeException damaged) {
            // ImageIO's readers answer broken files with any kind of exception.
            return new Unusable(Reason.DAMAGED);
        }
    }

    private static Decoding read(byte[] bytes, PictureFormat format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Metadata is skipped: a compressed text inside a PNG may be a bomb of its own.
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > Picture.MAX_PIXELS) {
                return new Unusable(Reason.TOO_MANY_PIXELS);
            }
            Orientation orientation = Orientation.of(bytes, format);
            BufferedImage upright = orientation.upright(Scaling.opaque(pixels(reader, width * height)));
            return new Decoded(orientation.swapsSides()
                    ? new Picture(upright, (int) height, (int) width, format, bytes.length)
                    : new Picture(upright, (int) width, (int) height, format, bytes.length));
        } finally {
            reader.dispose();
        }
    }

    /** Of a large picture only every second or third pixel is kept; nothing here needs more. */
    private static BufferedImage pixels(ImageReader reader, long count) throws IOException {
        int step = (int) Math.ceil(Math.sqrt(count / PIXELS_KEPT));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }
}

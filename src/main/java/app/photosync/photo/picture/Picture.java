package app.photosync.photo.picture;

import java.awt.image.BufferedImage;

/**
 * A decoded picture, upright (its EXIF orientation is applied) and without transparency (on white). Immutable, safe to share between
 * threads. It keeps at most about six megapixels in memory, however large the original was; {@link #width()} and {@link #height()} are the
 * original's.
 */
public final class Picture {

    /** Larger files are not decoded: SharePoint takes 5,000,000 bytes at most (docs/domain.md 2). */
    public static final int MAX_BYTES = 5_000_000;

    /** Pictures that promise more are not decoded, so that a small file cannot fill the memory. */
    public static final long MAX_PIXELS = 40_000_000;

    private static final double NEARLY_SQUARE = 1.05;

    private final BufferedImage pixels;
    private final int width;
    private final int height;
    private final PictureFormat format;
    private final int byteSize;

    Picture(BufferedImage pixels, int width, int height, PictureFormat format, int byteSize) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.format = format;
        this.byteSize = byteSize;
    }

    /**
     * Decodes what a service delivered. Of an animated GIF the first frame counts.
     *
     * @param bytes anything, also null; not kept
     * @return never null; never throws for bad bytes
     */
    public static Decoding decode(byte[] bytes) {
        return PictureDecoder.decode(bytes);
    }

    /** Width of the original in pixels, as it is seen upright. */
    public int width() {
        return width;
    }

    /** Height of the original in pixels, as it is seen upright. */
    public int height() {
        return height;
    }

    /** The shorter of width and height, in pixels. */
    public int shortSide() {
        return Math.min(width, height);
    }

    public PictureFormat format() {
        return format;
    }

    /** Size of the original file in bytes. */
    public int byteSize() {
        return byteSize;
    }

    /** Width divided by height: 1.0 is square, above is landscape. */
    public double aspect() {
        return (double) width / height;
    }

    /** Whether nobody would notice that it is not square: the sides differ by 5 per cent at most. */
    public boolean isNearlySquare() {
        return aspect() <= NEARLY_SQUARE && aspect() >= 1 / NEARLY_SQUARE;
    }

    /**
     * The square that SharePoint shows: the middle of the picture, scaled up or down.
     *
     * @param side in pixels, 1 to 2048
     * @return a JPEG of quality 85 without metadata
     */
    public byte[] thumbnail(int side) {
        return Jpeg.encode(Scaling.centreSquare(pixels, side), 0.85f);
    }

    /**
     * A small copy of the whole picture, for a data URI in a card. Quality gives way first, then size.
     *
     * @param side     longest side in pixels at most; a smaller picture is not enlarged
     * @param maxBytes the JPEG's size at most, at least 1,000
     * @return a JPEG without metadata, never longer than {@code maxBytes}
     */
    public byte[] preview(int side, int maxBytes) {
        if (maxBytes < 1_000) {
            throw new IllegalArgumentException("A preview needs 1,000 bytes, not " + maxBytes);
        }
        for (int longest = side; ; longest = Math.max(1, longest * 3 / 4)) {
            BufferedImage small = Scaling.within(pixels, longest);
            for (float quality = 0.85f; quality > 0.4f; quality -= 0.1f) {
                byte[] jpeg = Jpeg.encode(small, quality);
                if (jpeg.length <= maxBytes) {
                    return jpeg;
                }
            }
        }
    }

    /** Upright, opaque, at most about six megapixels; not to be changed. */
    public BufferedImage pixels() {
        return pixels;
    }
}

package app.photosync.photo.comparison;

import app.photosync.photo.picture.Picture;
import app.photosync.photo.picture.Scaling;
import java.awt.image.BufferedImage;
import java.util.HexFormat;

/**
 * What is remembered of a picture instead of the picture: 128 bits, one for each of its coarsest brightness waves, set where the wave is
 * there and not negative. It survives re-encoding and scaling, not framing, and no picture can be made from it. Two fingerprints are
 * compared by counting the bits that differ.
 */
public record Fingerprint(long coarse, long fine) {

    private static final int GRID = 32;
    private static final int WAVES = 12;
    /** A wave of half a level of brightness. In a plain or symmetric picture the sign of fainter ones is only noise of the encoding. */
    private static final double FAINT = 0.5 * GRID * GRID / 4;

    private static final int SAME_PHOTO_AT_MOST = 12;
    private static final double[][] COSINES = cosines();

    /** Takes about a millisecond for a 648-pixel picture. */
    public static Fingerprint of(Picture picture) {
        double[][] brightness = brightness(picture);
        long[] halves = new long[2];
        int bit = 0;
        for (int sum = 1; bit < 128; sum++) {
            for (int across = Math.max(0, sum - WAVES); across <= Math.min(sum, WAVES) && bit < 128; across++) {
                if (wave(brightness, across, sum - across) > FAINT) {
                    halves[bit / 64] |= 1L << bit % 64;
                }
                bit++;
            }
        }
        return new Fingerprint(halves[0], halves[1]);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Fingerprint parse(String text) {
        if (text == null || !text.matches("p1-[0-9a-f]{32}")) {
            throw new IllegalArgumentException("A fingerprint is \"p1-\" and 32 hexadecimal digits, not \"" + text + "\"");
        }
        return new Fingerprint(HexFormat.fromHexDigitsToLong(text, 3, 19), HexFormat.fromHexDigitsToLong(text, 19, 35));
    }

    /** 35 characters for a column or a setting: {@code p1-} and 32 hexadecimal digits. */
    public String text() {
        return "p1-" + HexFormat.of().toHexDigits(coarse) + HexFormat.of().toHexDigits(fine);
    }

    /** How many of the 128 bits differ: 0 for the same file, 28 and more for a silhouette and a portrait. */
    public int distance(Fingerprint other) {
        return Long.bitCount(coarse ^ other.coarse) + Long.bitCount(fine ^ other.fine);
    }

    /** Whether both were taken of one photo in the same framing, however it was re-encoded or scaled. */
    public boolean isOfTheSamePhotoAs(Fingerprint other) {
        return distance(other) <= SAME_PHOTO_AT_MOST;
    }

    private static double[][] brightness(Picture picture) {
        BufferedImage small = Scaling.to(picture.pixels(), GRID, GRID);
        double[][] brightness = new double[GRID][GRID];
        for (int y = 0; y < GRID; y++) {
            for (int x = 0; x < GRID; x++) {
                int rgb = small.getRGB(x, y);
                brightness[y][x] = 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
            }
        }
        return brightness;
    }

    /** One coefficient of the discrete cosine transform. */
    private static double wave(double[][] brightness, int across, int down) {
        double sum = 0;
        for (int y = 0; y < GRID; y++) {
            double row = 0;
            for (int x = 0; x < GRID; x++) {
                row += brightness[y][x] * COSINES[across][x];
            }
            sum += row * COSINES[down][y];
        }
        return sum;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[WAVES + 1][GRID];
        for (int wave = 0; wave <= WAVES; wave++) {
            for (int at = 0; at < GRID; at++) {
                cosines[wave][at] = Math.cos(Math.PI * wave * (at + 0.5) / GRID);
            }
        }
        return cosines;
    }
}

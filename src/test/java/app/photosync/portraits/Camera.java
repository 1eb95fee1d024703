package app.photosync.portraits;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** What a lens and a sensor add: a little softness, darker corners, grain. */
final class Camera {

    private Camera() {}

    static BufferedImage develop(BufferedImage sharp, Scene scene) {
        int width = sharp.getWidth();
        int height = sharp.getHeight();
        int[] from = sharp.getRGB(0, 0, width, height, null, 0, width);
        int[] to = new int[from.length];
        SplittableRandom random = new SplittableRandom(scene.backdropSeed() + 3);
        double corner = Math.hypot(width / 2.0, height / 2.0);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double far = Math.hypot(x - width / 2.0, y - height / 2.0) / corner;
                double light = 1 - scene.vignette() * far * far;
                double grain = random.nextGaussian() * scene.grain();
                to[y * width + x] = Shade.clamp(soft(from, width, height, x, y, 16) * light + grain) << 16
                        | Shade.clamp(soft(from, width, height, x, y, 8) * light + grain) << 8
                        | Shade.clamp(soft(from, width, height, x, y, 0) * light + grain);
            }
        }
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        photo.setRGB(0, 0, width, height, to, 0, width);
        return photo;
    }

    private static double soft(int[] rgb, int width, int height, int x, int y, int shift) {
        int left = rgb[y * width + Math.max(0, x - 1)] >> shift & 0xFF;
        int right = rgb[y * width + Math.min(width - 1, x + 1)] >> shift & 0xFF;
        int above = rgb[Math.max(0, y - 1) * width + x] >> shift & 0xFF;
        int below = rgb[Math.min(height - 1, y + 1) * width + x] >> shift & 0xFF;
        int middle = rgb[y * width + x] >> shift & 0xFF;
        return (4 * middle + left + right + above + below) / 8.0;
    }
}

package app.photosync.portraits;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/**
 * A photo of somebody who does not exist. The same seed draws the same picture on every machine of the same Java version.
 *
 * <pre>{@code
 * Portrait anna = Portrait.of(7);            // her profile photo
 * Portrait newer = anna.take(1);             // another photo of Anna: other pose, clothes and place
 * byte[] file = anna.jpeg(648);
 * }</pre>
 */
public final class Portrait {

    private final long seed;
    private final Looks looks;
    private final Pose pose;
    private final Scene scene;

    private Portrait(long seed, Looks looks, Pose pose, Scene scene) {
        this.seed = seed;
        this.looks = looks;
        this.pose = pose;
        this.scene = scene;
    }

    /** The first photo of a person; neighbouring seeds are people who do not look alike. */
    public static Portrait of(long seed) {
        return new Portrait(seed, Looks.of(new SplittableRandom(seed)), Pose.of(shot(seed, 0)), Scene.of(shot(seed, 1)));
    }

    /** Another photo of the same person: other pose, place, clothes and light. Take 0 is the photo of {@link #of}. */
    public Portrait take(int number) {
        return new Portrait(seed, looks, Pose.of(shot(seed, 2L * number)), Scene.of(shot(seed, 2L * number + 1)));
    }

    /** The next shot of the same session: place, clothes and light stay, the pose is another. */
    public Portrait nextShot(int number) {
        return new Portrait(seed, looks, Pose.of(shot(seed, 1000L + number)), scene);
    }

    /** The same shot, but for the head: it moved by these parts of the picture's side. */
    public Portrait withHeadMoved(double right, double down) {
        return new Portrait(seed, looks, pose.movedBy(right, down), scene);
    }

    /** The same shot, but for the head's tilt. */
    public Portrait withHeadTilted(double radians) {
        return new Portrait(seed, looks, pose.tiltedBy(radians), scene);
    }

    /** The same shot, but in clothes of a clearly other colour. */
    public Portrait inOtherClothes() {
        return new Portrait(seed, looks, pose, scene.inOtherClothes(shot(seed, 5000)));
    }

    /** @param side in pixels, at least 16 */
    public BufferedImage pixels(int side) {
        return pixels(side, side);
    }

    /** Like {@link #pixels(int)}, with more of the place around a portrait that is not square. */
    public BufferedImage pixels(int width, int height) {
        return new PortraitPainter(looks, pose, scene, width, height).paint();
    }

    /** A square JPEG as a phone would save it. */
    public byte[] jpeg(int side) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels(side), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("A portrait could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    private static SplittableRandom shot(long seed, long number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L + 17);
    }
}

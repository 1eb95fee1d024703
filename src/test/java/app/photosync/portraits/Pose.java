package app.photosync.portraits;

import java.util.SplittableRandom;

/**
 * How somebody held still for one shot.
 *
 * @param x     the head's middle, 0 left to 1 right
 * @param y     the head's middle, 0 top to 1 bottom
 * @param size  the head's height as a part of the picture's
 * @param tilt  of the head, in radians
 * @param turn  where the nose points, -1 left to 1 right
 * @param smile -1 to 1
 */
record Pose(double x, double y, double size, double tilt, double turn, double smile) {

    static Pose of(SplittableRandom random) {
        return new Pose(
                random.nextDouble(0.44, 0.56), random.nextDouble(0.40, 0.47), random.nextDouble(0.46, 0.60), random.nextDouble(-0.12, 0.12),
                random.nextDouble(-0.8, 0.8), random.nextDouble(-0.2, 1));
    }

    Pose movedBy(double right, double down) {
        return new Pose(x + right, y + down, size, tilt, turn, smile);
    }

    Pose tiltedBy(double radians) {
        return new Pose(x, y, size, tilt + radians, turn, smile);
    }
}

package app.photosync.simulator.tenant;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A drawn head and shoulders; each seed gives another one. */
final class DrawnFace {

    private DrawnFace() {
    }

    static SimulatedPicture of(long seed) {
        Random random = new Random(seed);
        BufferedImage canvas = new BufferedImage(648, 648, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(anyColour(random));
        pen.fillRect(0, 0, 648, 648);
        pen.setColor(anyColour(random));
        pen.fillOval(60 + random.nextInt(80), 420, 400 + random.nextInt(60), 420);
        pen.setColor(anyColour(random));
        pen.fillOval(180 + random.nextInt(80), 120 + random.nextInt(60), 230 + random.nextInt(60), 320);
        pen.dispose();
        return Scaling.letterBoxed(canvas, 648);
    }

    private static Color anyColour(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}

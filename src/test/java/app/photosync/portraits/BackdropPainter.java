package app.photosync.portraits;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Paints the place behind somebody, out of focus. */
final class BackdropPainter {

    private final Scene scene;
    private final Graphics2D canvas;
    private final double wide;
    private final double high;
    private final SplittableRandom random;

    BackdropPainter(Scene scene, Graphics2D canvas, double wide, double high) {
        this.scene = scene;
        this.canvas = canvas;
        this.wide = wide;
        this.high = high;
        this.random = new SplittableRandom(scene.backdropSeed());
    }

    void paint() {
        Color base = scene.backdropColour();
        canvas.setPaint(new GradientPaint(0, 0, Shade.times(base, 1.05), (float) wide, (float) high, Shade.times(base, 0.82)));
        canvas.fill(new Rectangle2D.Double(0, 0, wide, high));
        switch (scene.backdrop()) {
            case WALL -> { }
            case STUDIO -> spot(wide * random.nextDouble(0.3, 0.7), 0.4, 0.7, Shade.see(Shade.times(base, 1.4), 0.8));
            case OFFICE -> office();
            case GREENERY -> spots(90, new Color(0x4E7A3A), 0.05, 0.16, 0.5);
            case CITY_LIGHTS -> spots(40, new Color(0xE8B04B), 0.03, 0.09, 0.65);
        }
    }

    private void office() {
        for (int i = 0; i < 5; i++) {
            double x = random.nextDouble(-0.1, wide);
            double width = random.nextDouble(0.08, 0.3);
            Color colour = Shade.vary(Shade.times(scene.backdropColour(), random.nextDouble(0.6, 1.3)), 0.2, random);
            canvas.setPaint(new GradientPaint((float) x, 0, Shade.see(colour, 0), (float) (x + width / 2), 0,
                    Shade.see(colour, 0.8), true));
            canvas.fill(new Rectangle2D.Double(x, random.nextDouble(-0.1, 0.3), width, high));
        }
    }

    private void spots(int count, Color colour, double smallest, double largest, double opacity) {
        canvas.setColor(Shade.see(Shade.times(colour, 0.35), 0.75));
        canvas.fill(new Rectangle2D.Double(0, 0, wide, high));
        for (int i = 0; i < count; i++) {
            Color own = Shade.times(Shade.vary(colour, 0.25, random), random.nextDouble(0.5, 1.3));
            spot(random.nextDouble(wide), random.nextDouble(high), random.nextDouble(smallest, largest), Shade.see(own, opacity));
        }
    }

    private void spot(double x, double y, double radius, Color colour) {
        canvas.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 0.6f, 1},
                new Color[] {colour, colour, Shade.see(colour, 0)}));
        canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}

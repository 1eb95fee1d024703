package app.photosync.portraits;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Paints hair around a head of height 1 in the origin, in two layers. */
final class HairPainter {

    private final Looks looks;
    private final Graphics2D canvas;
    private final double half;

    HairPainter(Looks looks, Graphics2D canvas, double half) {
        this.looks = looks;
        this.canvas = canvas;
        this.half = half;
    }

    void behind() {
        canvas.setColor(Shade.times(looks.hair(), 0.7));
        switch (looks.hairCut()) {
            case LONG -> fill(new Ellipse2D.Double(-half - 0.16, -0.6, 2 * half + 0.32, 1.35));
            case BUN -> fill(new Ellipse2D.Double(-0.16, -0.78, 0.32, 0.3));
            case CURLS -> curls();
            case SHORT, SIDE_PARTING, BALD -> { }
        }
    }

    void inFront() {
        canvas.setColor(looks.hair());
        switch (looks.hairCut()) {
            case SHORT, BUN -> fill(cap(-0.24, 0));
            case SIDE_PARTING -> fill(cap(-0.3, 0.06));
            case LONG -> fill(cap(-0.22, -0.12));
            case CURLS -> fill(cap(-0.26, 0.04));
            case BALD -> { }
        }
    }

    /** The skull above a forehead that is cut out as an ellipse. */
    private Shape cap(double hairline, double parting) {
        Area cap = new Area(new Ellipse2D.Double(-half - 0.035, -0.57, 2 * half + 0.07, 0.95));
        cap.subtract(new Area(new Ellipse2D.Double(-half * 0.93 + parting, hairline, half * 1.86, 1.2)));
        Path2D below = new Path2D.Double();
        below.append(new Rectangle2D.Double(-1, 0.02, 2, 2), false);
        cap.subtract(new Area(below));
        return cap;
    }

    private void fill(Shape hair) {
        canvas.fill(hair);
        Shape before = canvas.getClip();
        canvas.clip(hair);
        SplittableRandom random = new SplittableRandom(looks.hair().getRGB());
        canvas.setStroke(new BasicStroke(0.008f));
        for (int strand = 0; strand < 70; strand++) {
            canvas.setColor(Shade.see(Shade.times(looks.hair(), random.nextDouble(0.5, 1.7)), 0.5));
            double spread = random.nextDouble(0.1, 1.2);
            canvas.draw(new Arc2D.Double(-half * spread * 1.3, -0.62 + random.nextDouble(0.12), half * 2.6 * spread, 1.5,
                    0, 180, Arc2D.OPEN));
        }
        canvas.setClip(before);
    }

    private void curls() {
        SplittableRandom random = new SplittableRandom(looks.hair().getRGB() + 1L);
        for (int curl = 0; curl < 60; curl++) {
            double angle = Math.PI * random.nextDouble(0.95, 2.05);
            double radius = random.nextDouble(0.08, 0.15);
            canvas.setColor(Shade.times(looks.hair(), random.nextDouble(0.6, 1.1)));
            canvas.fill(new Ellipse2D.Double((half + 0.05) * Math.cos(angle) - radius, 0.5 * Math.sin(angle) - 0.08 - radius,
                    2 * radius, 2 * radius));
        }
    }
}

package app.photosync.portraits;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Paints a head around the origin; the unit is the head's height. */
final class HeadPainter {

    private final Looks looks;
    private final Pose pose;
    private final Scene scene;
    private final Graphics2D canvas;
    private final double half;
    private final double turned;

    HeadPainter(Looks looks, Pose pose, Scene scene, Graphics2D canvas) {
        this.looks = looks;
        this.pose = pose;
        this.scene = scene;
        this.canvas = canvas;
        this.half = looks.faceWidth() / 2;
        this.turned = pose.turn() * 0.05;
    }

    void paint() {
        new HairPainter(looks, canvas, half).behind();
        ears();
        face();
        beard();
        eyes();
        nose();
        mouth();
        new HairPainter(looks, canvas, half).inFront();
        if (looks.glasses()) {
            glasses();
        }
    }

    private void ears() {
        canvas.setColor(Shade.times(looks.skin(), 0.85));
        canvas.fill(new Ellipse2D.Double(-half - 0.035, -0.08, 0.09, 0.19));
        canvas.fill(new Ellipse2D.Double(half - 0.055, -0.08, 0.09, 0.19));
    }

    private Shape oval() {
        Path2D oval = new Path2D.Double();
        oval.moveTo(0, -0.5);
        oval.curveTo(half * 1.15, -0.5, half * 1.12, 0.05, half * 0.92, 0.2);
        oval.curveTo(half * 0.75, 0.4, half * 0.35, 0.5, 0, 0.5);
        oval.curveTo(-half * 0.35, 0.5, -half * 0.75, 0.4, -half * 0.92, 0.2);
        oval.curveTo(-half * 1.12, 0.05, -half * 1.15, -0.5, 0, -0.5);
        oval.closePath();
        return oval;
    }

    private void face() {
        Point2D brightest = new Point2D.Double(scene.lightFrom() * half * 0.6, -0.12);
        canvas.setPaint(new RadialGradientPaint(brightest, 0.75f, new float[] {0, 0.45f, 1},
                new Color[] {Shade.times(looks.skin(), 1.12), looks.skin(), Shade.times(looks.skin(), 0.55)}));
        canvas.fill(oval());
        soft(-half * 0.55 + turned, 0.12, 0.13, new Color(200, 80, 70, 45));
        soft(half * 0.55 + turned, 0.12, 0.13, new Color(200, 80, 70, 45));
    }

    private void beard() {
        double opacity = switch (looks.beard()) {
            case NONE -> 0;
            case STUBBLE -> 0.28;
            case FULL -> 0.85;
        };
        Area jaw = new Area(oval());
        jaw.subtract(new Area(new Ellipse2D.Double(-half * 0.85 + turned, -0.5, half * 1.7, 0.76)));
        canvas.setColor(Shade.see(Shade.times(looks.hair(), 0.9), opacity));
        canvas.fill(jaw);
    }

    private void eyes() {
        for (int side = -1; side <= 1; side += 2) {
            double x = side * looks.eyeDistance() / 2 + turned;
            soft(x, -0.06, 0.11, Shade.see(Shade.times(looks.skin(), 0.5), 0.45));
            canvas.setColor(new Color(0xF1EEE8));
            canvas.fill(new Ellipse2D.Double(x - 0.055, -0.085, 0.11, 0.055));
            canvas.setColor(looks.eyes());
            canvas.fill(new Ellipse2D.Double(x - 0.025 + turned * 0.3, -0.083, 0.05, 0.052));
            canvas.setColor(new Color(0x120E0B));
            canvas.fill(new Ellipse2D.Double(x - 0.012 + turned * 0.3, -0.07, 0.024, 0.026));
            canvas.setColor(Color.WHITE);
            canvas.fill(new Ellipse2D.Double(x - 0.004 + turned * 0.3, -0.075, 0.01, 0.01));
            canvas.setColor(Shade.times(looks.skin(), 0.4));
            canvas.setStroke(new BasicStroke(0.012f));
            canvas.draw(new Arc2D.Double(x - 0.057, -0.09, 0.114, 0.07, 10, 160, Arc2D.OPEN));
            canvas.setColor(Shade.times(looks.hair(), 0.75));
            canvas.setStroke(new BasicStroke(0.026f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.draw(new Arc2D.Double(x - 0.075, -0.155, 0.15, 0.08, 30, 120, Arc2D.OPEN));
        }
    }

    private void nose() {
        double tip = -0.05 + looks.noseLength();
        soft(turned * 1.8 - scene.lightFrom() * 0.035, tip - 0.07, 0.08, Shade.see(Shade.times(looks.skin(), 0.55), 0.5));
        soft(turned * 1.8 + scene.lightFrom() * 0.01, tip - 0.04, 0.045, Shade.see(Shade.times(looks.skin(), 1.25), 0.6));
        canvas.setColor(Shade.see(Shade.times(looks.skin(), 0.35), 0.6));
        canvas.fill(new Ellipse2D.Double(turned * 1.8 - 0.04, tip - 0.012, 0.026, 0.015));
        canvas.fill(new Ellipse2D.Double(turned * 1.8 + 0.014, tip - 0.012, 0.026, 0.015));
    }

    private void mouth() {
        double y = -0.05 + looks.noseLength() + 0.1;
        double width = 0.19 + 0.05 * pose.smile();
        double lift = 0.05 * pose.smile();
        Path2D lips = new Path2D.Double();
        lips.moveTo(turned * 1.2 - width / 2, y - lift * 0.5);
        lips.quadTo(turned * 1.2, y + lift - 0.025, turned * 1.2 + width / 2, y - lift * 0.5);
        lips.quadTo(turned * 1.2, y + lift + 0.06, turned * 1.2 - width / 2, y - lift * 0.5);
        lips.closePath();
        canvas.setColor(new Color(Shade.clamp(looks.skin().getRed() * 0.8), Shade.clamp(looks.skin().getGreen() * 0.5),
                Shade.clamp(looks.skin().getBlue() * 0.5)));
        canvas.fill(lips);
        if (pose.smile() > 0.5) {
            canvas.setColor(new Color(0xF3EEE6));
            canvas.fill(new Ellipse2D.Double(turned * 1.2 - width * 0.3, y + lift * 0.25 - 0.006, width * 0.6, 0.022));
        }
    }

    private void glasses() {
        canvas.setStroke(new BasicStroke(0.016f));
        for (int side = -1; side <= 1; side += 2) {
            double x = side * looks.eyeDistance() / 2 + turned;
            Shape lens = new Ellipse2D.Double(x - 0.105, -0.135, 0.21, 0.16);
            canvas.setColor(new Color(255, 255, 255, 28));
            canvas.fill(lens);
            canvas.setColor(new Color(0x23, 0x1E, 0x1C, 230));
            canvas.draw(lens);
        }
        canvas.draw(new Arc2D.Double(-0.06 + turned, -0.1, 0.12, 0.05, 20, 140, Arc2D.OPEN));
    }

    private void soft(double x, double y, double radius, Color colour) {
        canvas.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 1},
                new Color[] {colour, Shade.see(colour, 0)}));
        canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}

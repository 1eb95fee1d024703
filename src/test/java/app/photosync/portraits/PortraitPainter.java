package app.photosync.portraits;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Paints from back to front: place, body, head; then what a camera adds. The unit is the shorter side of the picture. */
final class PortraitPainter {

    private final Looks looks;
    private final Pose pose;
    private final Scene scene;
    private final BufferedImage image;
    private final Graphics2D canvas;
    private final double wide;
    private final double high;

    PortraitPainter(Looks looks, Pose pose, Scene scene, int width, int height) {
        this.looks = looks;
        this.pose = pose;
        this.scene = scene;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.canvas = image.createGraphics();
        int side = Math.min(width, height);
        this.wide = (double) width / side;
        this.high = (double) height / side;
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(side, side);
    }

    BufferedImage paint() {
        new BackdropPainter(scene, canvas, wide, high).paint();
        AffineTransform whole = canvas.getTransform();
        canvas.translate((wide - 1) / 2, (high - 1) / 2);
        body();
        canvas.translate(pose.x(), pose.y());
        canvas.rotate(pose.tilt());
        canvas.scale(pose.size(), pose.size());
        new HeadPainter(looks, pose, scene, canvas).paint();
        canvas.setTransform(whole);
        canvas.dispose();
        return Camera.develop(image, scene);
    }

    /** Shoulders follow the head only a little, as they do when somebody turns to the camera. */
    private void body() {
        double middle = 0.5 + (pose.x() - 0.5) * 0.5;
        double chin = pose.y() + pose.size() * 0.42;
        double half = pose.size() * 0.82;
        Path2D torso = new Path2D.Double();
        torso.moveTo(middle - half * 0.28, chin);
        torso.curveTo(middle - half * 0.35, chin + 0.12, middle - half, chin + 0.08, middle - half * 1.1, chin + 0.30);
        torso.lineTo(middle - half * 1.2, 3);
        torso.lineTo(middle + half * 1.2, 3);
        torso.lineTo(middle + half * 1.1, chin + 0.30);
        torso.curveTo(middle + half, chin + 0.08, middle + half * 0.35, chin + 0.12, middle + half * 0.28, chin);
        torso.closePath();
        canvas.setPaint(lit(scene.shirt(), middle, half));
        canvas.fill(torso);
        if (scene.suit()) {
            lapels(middle, chin, half);
        }
        neck(middle, chin, half);
        folds(torso, middle, chin, half);
    }

    private void neck(double middle, double chin, double half) {
        double width = pose.size() * 0.36;
        Area neck = new Area(new Rectangle2D.Double(middle - width / 2, chin - pose.size() * 0.2, width, pose.size() * 0.28));
        neck.add(new Area(new Ellipse2D.Double(middle - width / 2, chin, width, pose.size() * 0.16)));
        canvas.setPaint(new GradientPaint(0, (float) (chin - 0.02), Shade.times(looks.skin(), 0.6), 0, (float) (chin + pose.size() * 0.15),
                Shade.times(looks.skin(), 0.88)));
        canvas.fill(neck);
        canvas.setStroke(new BasicStroke((float) (half * 0.06)));
        canvas.setColor(Shade.times(scene.suit() ? scene.collar() : scene.shirt(), 0.85));
        canvas.draw(new Ellipse2D.Double(middle - width * 0.52, chin - pose.size() * 0.03, width * 1.04, pose.size() * 0.2));
    }

    private void lapels(double middle, double chin, double half) {
        Path2D front = new Path2D.Double();
        front.moveTo(middle - half * 0.3, chin + 0.02);
        front.lineTo(middle, chin + 0.55);
        front.lineTo(middle + half * 0.3, chin + 0.02);
        front.closePath();
        canvas.setColor(Shade.times(scene.collar(), 1.02));
        canvas.fill(front);
        canvas.setStroke(new BasicStroke((float) (half * 0.07)));
        canvas.setColor(Shade.times(scene.shirt(), 0.72));
        canvas.draw(front);
    }

    private void folds(Path2D torso, double middle, double chin, double half) {
        canvas.setClip(torso);
        for (int fold = -3; fold <= 3; fold++) {
            double x = middle + fold * half * 0.3 + 0.02;
            canvas.setStroke(new BasicStroke(0.018f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            canvas.setColor(new Color(0, 0, 0, 18));
            Path2D line = new Path2D.Double();
            line.moveTo(x, chin + 0.12);
            line.quadTo(x + fold * 0.03, chin + 0.3, x - 0.03, chin + 0.6);
            canvas.draw(line);
        }
        canvas.setClip(null);
    }

    private GradientPaint lit(Color colour, double middle, double half) {
        double towardsRight = 1 + 0.28 * scene.lightFrom();
        double towardsLeft = 1 - 0.28 * scene.lightFrom();
        return new GradientPaint((float) (middle - half), 0, Shade.times(colour, towardsLeft), (float) (middle + half), 0,
                Shade.times(colour, towardsRight));
    }
}

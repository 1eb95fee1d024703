package app.photosync.simulator.tenant;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** The grey head and shoulders that SharePoint shows instead of a 404. The real one is open (docs/domain.md 4). */
public final class Silhouette {

    private Silhouette() {
    }

    public static SimulatedPicture picture() {
        BufferedImage canvas = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setColor(new Color(0xE1DFDD));
        pen.fillRect(0, 0, 300, 300);
        pen.setColor(new Color(0xA19F9D));
        pen.fillOval(95, 60, 110, 110);
        pen.fillOval(50, 190, 200, 200);
        pen.dispose();
        return Scaling.letterBoxed(canvas, 300);
    }
}

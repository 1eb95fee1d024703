package app.photosync.photo.comparison;

import app.photosync.photo.picture.Jpeg;
import app.photosync.photo.picture.Scaling;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** What may be done to a photo without making it another one (docs/comparison.md). */
enum SameKind {
    RE_ENCODED_AT_QUALITY_40 { byte[] of(BufferedImage p, Color c) { return jpeg(p, 0.4); } },
    SCALED_TO_300 { byte[] of(BufferedImage p, Color c) { return jpeg(Scaling.within(p, 300), 0.8); } },
    SCALED_TO_96 { byte[] of(BufferedImage p, Color c) { return jpeg(Scaling.within(p, 96), 0.8); } },
    SCALED_TO_48 { byte[] of(BufferedImage p, Color c) { return jpeg(Scaling.to(p, 48, 48), 0.85); } },
    SCALED_TO_48_AT_QUALITY_40 { byte[] of(BufferedImage p, Color c) { return jpeg(Scaling.to(p, 48, 48), 0.4); } },
    BARS_ON_TWO_SIDES { byte[] of(BufferedImage p,
            Color c) { return jpeg(Retouch.framed(p, p.getHeight() * 13 / 10, p.getHeight(), 1, c), 0.85); } },
    BARS_ABOVE_AND_BELOW { byte[] of(BufferedImage p,
            Color c) { return jpeg(Retouch.framed(p, p.getWidth(), p.getWidth() * 14 / 10, 1, c), 0.7); } },
    FRAME { byte[] of(BufferedImage p, Color c) { return jpeg(Retouch.framed(p, 648, 648, 0.75, c), 0.85); } },
    SMALL_FRAME { byte[] of(BufferedImage p, Color c) { return jpeg(Scaling.to(Retouch.framed(p, 648, 648, 0.82, c), 96, 96), 0.8); } },
    BRIGHTER { byte[] of(BufferedImage p, Color c) { return jpeg(Retouch.toned(p, 1.05, 1.05, 1.05, 2), 0.85); } },
    DARKER { byte[] of(BufferedImage p, Color c) { return jpeg(Retouch.toned(p, 0.96, 0.96, 0.96, -4), 0.85); } },
    WARMER { byte[] of(BufferedImage p, Color c) { return jpeg(Retouch.toned(p, 1.04, 1, 0.96, 0), 0.85); } },
    SQUARE_FROM_THE_MIDDLE { byte[] of(BufferedImage p, Color c) { return jpeg(Scaling.centreSquare(p, 240), 0.85); } },
    THREE_PER_CENT_CUT_OFF { byte[] of(BufferedImage p, Color c) { return jpeg(Retouch.cropped(p, 0.03), 0.85); } };

    /** @param colour of bars, where there are any */
    abstract byte[] of(BufferedImage photo, Color colour);

    static byte[] jpeg(BufferedImage image, double quality) {
        return Jpeg.encode(image, (float) quality);
    }
}

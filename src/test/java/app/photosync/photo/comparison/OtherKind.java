package app.photosync.photo.comparison;

import app.photosync.photo.picture.Scaling;
import java.awt.image.BufferedImage;

/** What makes another picture of a photo, although most of it stays. */
enum OtherKind {
    MIRRORED { BufferedImage of(BufferedImage p) { return Retouch.mirrored(p); } },
    MIRRORED_AT_48 { BufferedImage of(BufferedImage p) { return Scaling.to(Retouch.mirrored(p), 48, 48); } },
    FLIPPED { BufferedImage of(BufferedImage p) { return Retouch.flipped(p); } },
    TURNED_BY_90 { BufferedImage of(BufferedImage p) { return Retouch.turnedRight(p); } },
    TURNED_BY_180 { BufferedImage of(BufferedImage p) { return Retouch.flipped(Retouch.mirrored(p)); } },
    TURNED_BY_270 { BufferedImage of(BufferedImage p) { return Retouch.flipped(Retouch.mirrored(Retouch.turnedRight(p))); } },
    PART_MOVED_BY_6_PER_CENT { BufferedImage of(BufferedImage p) { return Retouch.withAPartMoved(p, 0.5, 0.45); } },
    OTHER_SHIRT { BufferedImage of(BufferedImage p) { return Retouch.inAnotherShirt(p); } },
    SILHOUETTE { BufferedImage of(BufferedImage p) { return Retouch.silhouette(300); } };

    abstract BufferedImage of(BufferedImage photo);
}

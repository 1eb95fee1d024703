package app.photosync.simulator.tenant;

/** The three files that SharePoint keeps of one picture. */
public enum Thumbnail {
    SMALL("_SThumb.jpg", 48),
    MEDIUM("_MThumb.jpg", 72),
    LARGE("_LThumb.jpg", 300);

    private final String suffix;
    private final int side;

    Thumbnail(String suffix, int side) {
        this.suffix = suffix;
        this.side = side;
    }

    public String suffix() {
        return suffix;
    }

    /** The file's content for a picture: a square JPEG, never enlarged. What cannot be decoded, or is a large thumbnail already, is kept as it is. */
    SimulatedPicture of(SimulatedPicture picture) {
        return picture.decoded()
                .filter(decoded -> this != LARGE || decoded.getWidth() != decoded.getHeight() || decoded.getWidth() > side
                        || !picture.contentType().equals("image/jpeg"))
                .map(decoded -> Scaling.letterBoxed(decoded, Math.min(side, Math.max(decoded.getWidth(), decoded.getHeight()))))
                .orElse(picture);
    }

    /** The same picture's file of this size. */
    public String pathLike(String anyThumbnail) {
        return anyThumbnail.replaceFirst("_[SML]Thumb\\.jpg$", suffix);
    }
}

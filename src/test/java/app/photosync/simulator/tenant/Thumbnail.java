package app.photosync.simulator.tenant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The three files that SharePoint keeps of one picture. */
public enum Thumbnail {
    SMALL("_SThumb.jpg", 48),
    MEDIUM("_MThumb.jpg", 72),
    LARGE("_LThumb.jpg", 300);

    private static final Pattern ENDING = Pattern.compile("_[SML]Thumb\\.jpg$");

    private final String suffix;
    private final int side;

    /** The same few pictures come with every person of a test and every new start. */
    private final Map<SimulatedPicture, SimulatedPicture> lately = Collections.synchronizedMap(new Lately());

    Thumbnail(String suffix, int side) {
        this.suffix = suffix;
        this.side = side;
    }

    public String suffix() {
        return suffix;
    }

    /**
     * The file's content for a picture: a square JPEG, never enlarged. What cannot be decoded, or is a large thumbnail already, is kept as
     * it is.
     */
    SimulatedPicture of(SimulatedPicture picture) {
        return lately.computeIfAbsent(picture, this::made);
    }

    private SimulatedPicture made(SimulatedPicture picture) {
        return picture.decoded()
                .filter(decoded -> this != LARGE || decoded.getWidth() != decoded.getHeight() || decoded.getWidth() > side
                        || !picture.contentType().equals("image/jpeg"))
                .map(decoded -> Scaling.letterBoxed(decoded, Math.min(side, Math.max(decoded.getWidth(), decoded.getHeight()))))
                .orElse(picture);
    }

    /** The same picture's file of this size. */
    public String pathLike(String anyThumbnail) {
        return ENDING.matcher(anyThumbnail).replaceFirst(suffix);
    }

    private static final class Lately extends LinkedHashMap<SimulatedPicture, SimulatedPicture> {

        private static final int MOST = 100;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SimulatedPicture, SimulatedPicture> eldest) {
            return size() > MOST;
        }
    }
}

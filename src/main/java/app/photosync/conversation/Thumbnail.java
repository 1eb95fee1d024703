package app.photosync.conversation;

import app.photosync.cards.Face;
import app.photosync.photo.picture.Picture;
import app.photosync.photo.picture.Silhouette;
import java.util.Base64;

/** A picture small enough for a card: two of them leave room for the words within 25 KB (docs/teams-rules.md 13). */
final class Thumbnail {

    private static final int LONGEST_SIDE = 192;
    private static final int MOST_BYTES = 6_000;

    private Thumbnail() {}

    static Face.Image of(Picture picture, String alt, String caption) {
        return image(picture.preview(LONGEST_SIDE, MOST_BYTES), alt, caption);
    }

    /** The grey figure that people see where there is no photo. */
    static Face.Image ofNobody(String alt, String caption) {
        return image(Silhouette.jpeg(LONGEST_SIDE), alt, caption);
    }

    private static Face.Image image(byte[] jpeg, String alt, String caption) {
        return new Face.Image("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg), alt, caption);
    }
}

package app.photosync.sync;

import app.photosync.photo.picture.Picture;

/**
 * The three square JPEGs that a SharePoint profile keeps (docs/domain.md 2).
 *
 * @param small 48 pixels a side
 * @param medium 72 pixels a side
 * @param large 300 pixels a side
 */
public record Thumbnails(byte[] small, byte[] medium, byte[] large) {

    private static final int SMALL = 48;
    private static final int MEDIUM = 72;
    private static final int LARGE = 300;

    /** Cut to a square from the middle; some ten milliseconds. */
    public static Thumbnails of(Picture picture) {
        return new Thumbnails(picture.thumbnail(SMALL), picture.thumbnail(MEDIUM), picture.thumbnail(LARGE));
    }
}

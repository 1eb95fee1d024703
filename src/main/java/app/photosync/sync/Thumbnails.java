package app.photosync.sync;

/**
 * The three square JPEGs that a SharePoint profile keeps (docs/domain.md 2).
 *
 * @param small 48 px
 * @param medium 72 px
 * @param large 300 px
 */
public record Thumbnails(byte[] small, byte[] medium, byte[] large) {}

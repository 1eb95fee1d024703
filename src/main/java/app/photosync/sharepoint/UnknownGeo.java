package app.photosync.sharepoint;

/** What IT reads when a person lives in a geo that nobody configured. */
final class UnknownGeo {

    private UnknownGeo() {}

    static String said(String host) {
        return "the profile lives on " + host + ", which is no geo in photosync.sharepoint.geos";
    }
}

package app.photosync.sharepoint.client;

/** What IT reads when a person lives in a geo that nobody configured. */
public final class UnknownGeo {

    private UnknownGeo() {}

    public static String said(String host) {
        return "the profile lives on " + host + ", which is no geo in photosync.sharepoint.geos";
    }
}

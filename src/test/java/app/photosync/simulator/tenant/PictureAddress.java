package app.photosync.simulator.tenant;

import java.net.URI;

/**
 * Where a person's thumbnails lie in the "User Photos" library of the My Site host. Paths are decoded and start with {@code /User Photos}.
 */
public final class PictureAddress {

    public static final String LIBRARY = "/User Photos";

    private PictureAddress() {
    }

    /** The path that SharePoint itself would choose for this person. */
    static String ownPath(SimulatedUser user, Thumbnail size) {
        SharePointProfile profile = user.sharePoint();
        String stem = switch (profile.fileName()) {
            case UPN -> user.userPrincipalName().replaceAll("[^A-Za-z0-9]", "_");
            case GUID -> user.id();
        };
        return LIBRARY + "/" + profile.folder() + "/" + stem + size.suffix();
    }

    /**
     * @param address a whole address, or a path of the host, with or without the simulator's prefix of the geo; encoded when it is a whole
     *     address
     */
    public static String libraryPath(String address, Geo geo) {
        String path = address.contains("://") ? URI.create(address.replace(" ", "%20")).getPath() : address;
        return path.startsWith(geo.mySitePath() + "/") ? path.substring(geo.mySitePath().length()) : path;
    }
}

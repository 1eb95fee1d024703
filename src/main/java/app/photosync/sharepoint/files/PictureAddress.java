package app.photosync.sharepoint.files;

import app.photosync.sharepoint.client.Addresses;
import app.photosync.sharepoint.client.Geo;
import app.photosync.sharepoint.client.Geos;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where a profile's {@code PictureUrl} leads. People can edit it, so it is taken for nothing more than a path on a host of the tenant. */
public sealed interface PictureAddress {

    String LIBRARY = "/User Photos/";

    /** @param path decoded, below {@value #LIBRARY} on the geo's My Site host */
    record InLibrary(Geo geo, String path) implements PictureAddress {

        /** The large thumbnail beside the one that is named; the file itself when it is not named like a thumbnail. */
        public String largest() {
            return PictureFiles.around(path).map(files -> files.path(PictureFiles.Size.L)).orElse(path);
        }
    }

    /** No address, or the address of SharePoint's own silhouette. */
    record Nothing() implements PictureAddress {}

    /** @param why for IT */
    record Elsewhere(String why) implements PictureAddress {}

    static PictureAddress of(String pictureUrl, Geos geos) {
        if (pictureUrl.isBlank() || isSilhouette(pictureUrl)) {
            return new Nothing();
        }
        Optional<URI> address = Addresses.read(pictureUrl);
        if (address.isEmpty()) {
            return new Elsewhere("PictureUrl is not an address");
        }
        return geos.ofMySiteAddress(address.get())
                .map(geo -> on(geo, address.get()))
                .orElseGet(() -> new Elsewhere("PictureUrl names the host " + address.get().getHost()
                        + ", which is no configured My Site host"));
    }

    /** Other files of the host are private to people; the bot must not read them for somebody who typed their address. */
    private static PictureAddress on(Geo geo, URI address) {
        if (!PlainPath.isThatOf(address)) {
            return new Elsewhere("PictureUrl has a shape that SharePoint never writes");
        }
        String path = geo.mySite().pathOf(address).orElseThrow();
        boolean inLibrary = path.regionMatches(true, 0, LIBRARY, 0, LIBRARY.length());
        return inLibrary ? new InLibrary(geo, path) : new Elsewhere("PictureUrl names a file outside the library User Photos");
    }

    private static boolean isSilhouette(String pictureUrl) {
        return fileName(pictureUrl).startsWith("personplaceholder");
    }

    private static String fileName(String pictureUrl) {
        String path = pictureUrl.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}

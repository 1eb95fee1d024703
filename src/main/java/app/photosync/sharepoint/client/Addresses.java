package app.photosync.sharepoint.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Addresses as SharePoint writes and wants them. */
public final class Addresses {

    private Addresses() {}

    /** Reads an address that somebody wrote: blanks may stand in it unencoded. */
    public static Optional<URI> read(String text) {
        try {
            return Optional.of(new URI(text.strip().replace(" ", "%20")));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** A text as a value of SharePoint REST: in quotes, inner quotes doubled, everything else percent-encoded. */
    public static String quoted(String text) {
        return "'" + UriUtils.encode(text.replace("'", "''"), StandardCharsets.UTF_8) + "'";
    }

    /** A decoded path as part of an address. */
    public static String encodedPath(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }
}

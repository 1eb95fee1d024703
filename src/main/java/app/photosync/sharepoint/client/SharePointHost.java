package app.photosync.sharepoint.client;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A host of the tenant, and the scope of the tokens that it takes.
 *
 * @param address scheme, host, perhaps a port and a path before the site; no slash at the end
 */
public record SharePointHost(URI address, String scope) {

    /** @param audience of the tokens; blank when it is the address itself */
    public static SharePointHost at(String address, String audience) {
        return new SharePointHost(URI.create(address), (audience.isBlank() ? address : audience) + "/.default");
    }

    /** @param encoded path and query below the host, already percent-encoded */
    URI resolve(String encoded) {
        return URI.create(address + encoded);
    }

    /**
     * @return the path below this host, decoded, when the address lies on it. SharePoint names its default port or leaves it out.
     */
    public Optional<String> pathOf(URI other) {
        if (!originOf(other).equals(originOf(address)) || other.getPath() == null) {
            return Optional.empty();
        }
        String prefix = address.getPath();
        boolean below = other.getPath().equals(prefix) || other.getPath().startsWith(prefix + "/");
        return below ? Optional.of(other.getPath().substring(prefix.length())) : Optional.empty();
    }

    private static String originOf(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() != -1 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }
}

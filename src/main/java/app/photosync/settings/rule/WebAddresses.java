package app.photosync.settings.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Addresses that people or tokens are sent to: https, and tokens to Microsoft's services alone. */
public final class WebAddresses {

    private static final int NOT_GIVEN = -1;
    private static final int HTTPS = 443;

    private WebAddresses() {}

    /** A page that people open. */
    public static Rule page() {
        return value -> parsed(value, address -> Optional.empty());
    }

    /** The address of a service: the bot sends tokens there. */
    public static Rule of(CloudService service) {
        return value -> parsed(value, address -> foreign(service, address));
    }

    /** Hosts with commas between them, each with a port or without one. */
    public static Rule hostsOf(CloudService service) {
        return value -> Stream.of(value.split(",", -1)).map(String::strip).allMatch(host -> isHostOf(service, host))
                ? Optional.empty()
                : Optional.of("must name hosts of " + service.title() + " and no others: the bot's token goes there.");
    }

    private static Optional<String> parsed(String value, Function<URI, Optional<String>> rest) {
        try {
            URI address = new URI(value);
            if ("http".equalsIgnoreCase(address.getScheme())) {
                return Optional.of("is an http address. It must be https.");
            }
            if (!"https".equalsIgnoreCase(address.getScheme()) || address.getRawAuthority() == null) {
                return Optional.of("is no web address: it must begin with https:// and a host name.");
            }
            return address.getRawAuthority().contains("@")
                    ? Optional.of("holds a user name. Leave out what stands before the @.")
                    : rest.apply(address);
        } catch (URISyntaxException unreadable) {
            return Optional.of("is no web address: it must begin with https:// and a host name, and hold no blanks.");
        }
    }

    private static Optional<String> foreign(CloudService service, URI address) {
        String host = address.getHost();
        if (host == null || !service.isAt(host)) {
            return Optional.of("is not the address of " + service.title() + (host == null ? "." : ": " + host + " is not known."));
        }
        if (!mayHavePort(host, address.getPort())) {
            return Optional.of("has a port. Leave it out.");
        }
        if (service != CloudService.LOGIN && address.getRawPath().endsWith("/")) {
            return Optional.of("ends with a slash. Leave it out.");
        }
        return service.hasPath(host, address.getRawPath()) && address.getRawQuery() == null && address.getRawFragment() == null
                ? Optional.empty()
                : Optional.of("has something else after the host name than the example.");
    }

    private static boolean isHostOf(CloudService service, String text) {
        try {
            URI place = new URI("https://" + text);
            String host = place.getHost();
            return host != null && text.equals(place.getRawAuthority()) && place.getRawUserInfo() == null
                    && service.isAt(host) && mayHavePort(host, place.getPort());
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static boolean mayHavePort(String host, int port) {
        return port == NOT_GIVEN || port == HTTPS || CloudService.isThisMachine(host);
    }
}

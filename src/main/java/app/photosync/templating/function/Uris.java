package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Parts of an absolute URI, normalised as browsers do. */
final class Uris implements Family {

    private static final String KEPT = "-_.!~*'()%:/?#[]@$&+,;=|^{}";

    @Override
    public Function find(String name) {
        return switch (name) {
            case "uriScheme" -> takes(ANY).gives(STRING).by(arguments -> uri(arguments).getScheme().toLowerCase(Locale.ROOT));
            case "uriHost" -> takes(ANY).gives(STRING).by(arguments -> host(uri(arguments)));
            case "uriPort" -> takes(ANY).gives(NUMBER).by(arguments -> port(uri(arguments)));
            case "uriPath" -> takes(ANY).gives(STRING).by(arguments -> path(uri(arguments)));
            case "uriQuery" -> takes(ANY).gives(STRING).by(arguments -> query(uri(arguments)));
            case "uriPathAndQuery" -> takes(ANY).gives(STRING).by(arguments -> path(uri(arguments)) + query(uri(arguments)));
            default -> null;
        };
    }

    private static URI uri(Arguments arguments) {
        String written = arguments.text(0);
        try {
            var uri = new URI(PercentEncoding.encoded(asciiHost(written.strip()), KEPT));
            if (uri.getScheme() != null) {
                return uri;
            }
        } catch (URISyntaxException | IllegalArgumentException _) {
            // Told below, together with a URI that is relative.
        }
        throw new EvaluationError(written + " is not an absolute URI");
    }

    /** Names of hosts outside ASCII are written in punycode. */
    private static String asciiHost(String uri) {
        int start = uri.indexOf("://") + 3;
        if (start < 3 || uri.chars().allMatch(character -> character < 128)) {
            return uri;
        }
        int end = start;
        while (end < uri.length() && "/?#:".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        return uri.substring(0, start) + IDN.toASCII(uri.substring(start, end)) + uri.substring(end);
    }

    private static String host(URI uri) {
        return uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** Not a number when there is none, or it is the one of the scheme. */
    private static Number port(URI uri) {
        boolean usual = uri.getPort() == -1
                || uri.getPort() == 80 && "http".equalsIgnoreCase(uri.getScheme())
                || uri.getPort() == 443 && "https".equalsIgnoreCase(uri.getScheme());
        return usual ? Double.NaN : (Number) uri.getPort();
    }

    private static String path(URI uri) {
        if (uri.isOpaque()) {
            return uri.getRawSchemeSpecificPart().split("\\?", 2)[0];
        }
        String path = uri.normalize().getRawPath();
        return path.isEmpty() ? "/" : path;
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null || uri.getRawQuery().isEmpty() ? "" : "?" + uri.getRawQuery();
    }
}

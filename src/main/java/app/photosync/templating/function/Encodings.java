package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.Bytes;
import app.photosync.templating.value.Undefined;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Base64, data URIs and percent-encoding. */
final class Encodings implements Family {

    private static final String DATA_URI = "data:text/plain;charset=utf-8;base64,";

    private static final Pattern OUTSIDE = Pattern.compile("[^A-Za-z0-9+/]");

    @Override
    public Function find(String name) {
        return switch (name) {
            case "binary" -> takes(ANY).by(arguments -> new Bytes(octets(arguments)));
            case "base64" -> takes(ANY).gives(STRING).by(Encodings::base64);
            case "base64ToString" -> takes(ANY).gives(STRING)
                    .by(arguments -> new String(decoded(arguments.text(0)), StandardCharsets.UTF_8));
            case "base64ToBinary" -> takes(ANY).by(arguments -> new Bytes(decoded(arguments.text(0))));
            case "dataUri" -> takes(ANY).gives(STRING).by(arguments -> DATA_URI + Base64.getEncoder().encodeToString(octets(arguments)));
            case "dataUriToBinary" -> takes(ANY).by(arguments -> new Bytes(octets(arguments)));
            case "dataUriToString" -> takes(ANY).gives(STRING).by(Encodings::dataUriToString);
            case "uriComponent" -> takes(ANY).gives(STRING).by(arguments -> PercentEncoding.encoded(arguments.text(0)));
            case "uriComponentToString" -> takes(ANY).gives(STRING).by(arguments -> PercentEncoding.decoded(arguments.text(0)));
            default -> null;
        };
    }

    private static byte[] octets(Arguments arguments) {
        arguments.spend(arguments.text(0).length());
        return arguments.text(0).getBytes(StandardCharsets.UTF_8);
    }

    private static Object base64(Arguments arguments) {
        return switch (arguments.get(0)) {
            case String _ -> Base64.getEncoder().encodeToString(octets(arguments));
            case Bytes bytes -> Base64.getEncoder().encodeToString(bytes.octets());
            case null, default -> Undefined.UNDEFINED;
        };
    }

    private static Object dataUriToString(Arguments arguments) {
        String uri = arguments.text(0);
        int comma = uri.indexOf(',');
        return new String(decoded(uri.substring(comma + 1)), StandardCharsets.UTF_8);
    }

    /** Leniently, as JavaScript engines do: characters outside the alphabet and an incomplete end are passed over. */
    private static byte[] decoded(String base64) {
        String digits = OUTSIDE.matcher(base64.split("=", 2)[0].replace('-', '+').replace('_', '/')).replaceAll("");
        return Base64.getDecoder().decode(digits.length() % 4 == 1 ? digits.substring(0, digits.length() - 1) : digits);
    }
}

package app.photosync.simulator.sharepoint;

import app.photosync.simulator.server.Exchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes an object in the format that the caller accepts: JSON in three degrees of metadata, or Atom, which is what SharePoint sends
 * unasked.
 */
final class ODataAnswer {

    private ODataAnswer() {
    }

    static void send(Exchange exchange, int status, Map<String, Object> object) throws IOException {
        String accept = exchange.header("Accept").orElse("");
        if (!accept.contains("json")) {
            exchange.respond(status, Map.of("Content-Type", "application/atom+xml;type=entry;charset=utf-8"),
                    "<?xml version=\"1.0\" encoding=\"utf-8\"?><entry xmlns=\"http://www.w3.org/2005/Atom\"/>"
                    .getBytes(StandardCharsets.UTF_8));
        } else if (accept.contains("odata=nometadata")) {
            json(exchange, status, "nometadata", object);
        } else if (accept.contains("odata=verbose")) {
            json(exchange, status, "verbose", Map.of("d", object));
        } else {
            Map<String, Object> described = new LinkedHashMap<>(Map.of("odata.metadata", exchange.path() + "/$metadata"));
            described.putAll(object);
            json(exchange, status, "minimalmetadata", described);
        }
    }

    static void sendNull(Exchange exchange) throws IOException {
        send(exchange, 200, Map.of("odata.null", true));
    }

    private static void json(Exchange exchange, int status, String degree, Map<String, Object> object) throws IOException {
        exchange.respond(status, Map.of("Content-Type", "application/json;odata=" + degree + ";streaming=true;charset=utf-8"),
                Exchange.JSON.writeValueAsBytes(object));
    }
}

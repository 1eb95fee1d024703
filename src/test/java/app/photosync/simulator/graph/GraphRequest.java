package app.photosync.simulator.graph;

import app.photosync.simulator.server.Query;
import app.photosync.simulator.token.AccessToken;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** @param path decoded, below the version, for example {@code /users/anna@contoso.com/photo/$value} */
record GraphRequest(String method, String path, Map<String, String> query, AccessToken token, JsonNode body) {

    /** @param url as in a batch: encoded, below the version */
    static GraphRequest ofBatch(String method, String url, AccessToken token, JsonNode body) {
        URI uri = URI.create((url.startsWith("/") ? url : "/" + url).replace(" ", "%20"));
        return new GraphRequest(method, uri.getPath(), Query.parsed(uri.getRawQuery()), token, body);
    }

    List<String> segments() {
        return Arrays.asList(path.substring(1).split("/"));
    }

    Optional<List<String>> select() {
        return Optional.ofNullable(query.get("$select")).map(names -> Arrays.stream(names.split(",")).map(String::strip).toList());
    }
}

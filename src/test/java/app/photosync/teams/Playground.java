package app.photosync.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Activities that a real Teams client sent, recorded behind the Microsoft 365 Agents Playground. */
final class Playground {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Playground() {}

    static List<String> names() {
        List<String> names = new ArrayList<>();
        recorded().fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** As recorded, but with a connector that is there. */
    static ObjectNode activity(String name, String serviceUrl) {
        ObjectNode activity = (ObjectNode) recorded().get(name).get("activity");
        activity.put("serviceUrl", serviceUrl);
        return activity;
    }

    private static JsonNode recorded() {
        try (var file = Playground.class.getResourceAsStream("/activities/playground.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

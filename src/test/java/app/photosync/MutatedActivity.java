package app.photosync;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Activities that Teams once sent, each damaged in one to four places; now and then the bytes themselves are. */
final class MutatedActivity {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<JsonNode> RECORDED = recorded();

    /** What stands where something else is expected. */
    private static final List<String> STRANGE = List.of(
            "null", "true", "0", "-1", "1e400", "9007199254740993", "\"\"", "\" \"", "[]", "{}", "[[[[]]]]", "[null]",
            "{\"\":null}", "{\"id\":{}}",
            "\"\\u0000\"", "\"\\u202Egnirts\\u200B\"", "\"\\uD83D\"", "\"'; drop table inbox; --\"",
            "\"../../etc/passwd\"", "\"${jndi:x}\"",
            "\"https://elsewhere.example/\"", "\"not a uri %%\"", "\"uk-UA-x-\"", "\"Europe/Nowhere\"", "\"message\"", "\"invoke\"",
            "\"adaptiveCard/action\"",
            "{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"photo.sync\",\"data\":{\"operation\":\"x\"}}}",
            "{\"action\":{\"type\":\"Action.Execute\",\"verb\":7,\"data\":[]}}", "{\"action\":[]}", "{\"verb\":\"photo.check\"}");

    private MutatedActivity() {}

    /** @param connector a service URL that is there, for those whose own is not damaged */
    static byte[] drawn(SplittableRandom random, String connector) {
        ObjectNode activity = (ObjectNode) RECORDED.get(random.nextInt(RECORDED.size())).deepCopy();
        activity.put("id", new UUID(random.nextLong(), random.nextLong()).toString());
        activity.put("serviceUrl", connector);
        activity.withObject("conversation").put("id", "conversation " + random.nextInt(1_000));
        int damages = 1 + random.nextInt(4);
        for (int damage = 0; damage < damages; damage++) {
            damage(activity, random);
        }
        byte[] bytes = JSON.writeValueAsBytes(activity);
        return random.nextInt(10) == 0 ? brokenBytes(bytes, random) : bytes;
    }

    private static void damage(ObjectNode activity, SplittableRandom random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(activity, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            object.set("surprise", strange(random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("new" + name, object.get(name));
            case 2 -> object.set(name, JSON.createArrayNode().add(object.get(name)));
            case 3 -> object.put(name, "long ".repeat(1 + random.nextInt(2_000)));
            default -> object.set(name, strange(random));
        }
    }

    private static JsonNode strange(SplittableRandom random) {
        return JSON.readTree(STRANGE.get(random.nextInt(STRANGE.size())));
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }

    private static byte[] brokenBytes(byte[] whole, SplittableRandom random) {
        byte[] bytes = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        for (int flips = random.nextInt(4); flips > 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static List<JsonNode> recorded() {
        try (InputStream file = MutatedActivity.class.getResourceAsStream("/activities/playground.json")) {
            return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8)).valueStream()
                    .map(entry -> entry.path("activity")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

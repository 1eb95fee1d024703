package app.photosync.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.regex.Pattern;

/** JSON may hold what no database takes: NUL, and halves of a character (lone surrogates). */
final class StorableText {

    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    private StorableText() {}

    static boolean is(String text) {
        return !UNSTORABLE.matcher(text).find();
    }

    /** Takes such characters out of every text in it. */
    static void makeOf(JsonNode node) {
        switch (node) {
            case ObjectNode object -> List.copyOf(object.properties()).forEach(field -> {
                if (field.getValue() instanceof TextNode text) {
                    object.put(field.getKey(), storable(text));
                } else {
                    makeOf(field.getValue());
                }
            });
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (array.get(i) instanceof TextNode text) {
                        array.set(i, storable(text));
                    } else {
                        makeOf(array.get(i));
                    }
                }
            }
            default -> { /* a number, a truth value or null */ }
        }
    }

    private static String storable(TextNode text) {
        return UNSTORABLE.matcher(text.textValue()).replaceAll("");
    }
}

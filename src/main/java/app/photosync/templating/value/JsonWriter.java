package app.photosync.templating.value;

import java.util.List;
import java.util.Map;

/** Writes plain values as compact JSON, as {@code JSON.stringify} does. */
public final class JsonWriter {

    private final StringBuilder json = new StringBuilder();

    private JsonWriter() {}

    public static String write(Object value) {
        var writer = new JsonWriter();
        writer.value(value, 0);
        return writer.json.toString();
    }

    private void value(Object value, int depth) {
        Values.checkDepth(depth);
        switch (value) {
            case null -> json.append("null");
            case String text -> string(text);
            case Number number -> json.append(Numbers.isNumber(number) && !Double.isInfinite(number.doubleValue())
                    ? Numbers.text(number)
                    : "null");
            case Boolean truth -> json.append(truth.booleanValue());
            case List<?> list -> list(list, depth);
            case Map<?, ?> object -> object(object, depth);
            case Ticks ticks -> string(ticks.toString());
            case Bytes bytes -> object(bytes.asObject(), depth);
            default -> json.append("null");
        }
    }

    private void list(List<?> list, int depth) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            value(list.get(i), depth + 1);
        }
        json.append(']');
    }

    private void object(Map<?, ?> object, int depth) {
        json.append('{');
        boolean first = true;
        for (var entry : object.entrySet()) {
            if (entry.getValue() == Undefined.UNDEFINED) {
                continue;
            }
            if (!first) {
                json.append(',');
            }
            first = false;
            string(String.valueOf(entry.getKey()));
            json.append(':');
            value(entry.getValue(), depth + 1);
        }
        json.append('}');
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            default -> {
                if (character < ' ') {
                    json.append("\\u00").append(Character.forDigit(character >> 4, 16)).append(Character.forDigit(character & 15, 16));
                } else {
                    json.append(character);
                }
            }
        }
    }
}

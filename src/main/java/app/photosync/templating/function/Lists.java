package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Kind.STRING_OR_ARRAY;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.Bytes;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions on a whole list: its size, its text, its ends, its order. */
final class Lists implements Family {

    private static final int ALL_LEVELS = 100;

    @Override
    public Function find(String name) {
        return switch (name) {
            case "count" -> takes(STRING_OR_ARRAY).gives(NUMBER).by(Lists::count);
            case "join" -> takes(ARRAY, STRING).maybe(STRING).gives(STRING).by(Lists::joined);
            case "first" -> takes(ANY).by(arguments -> atEnd(arguments.get(0), true));
            case "last" -> takes(ANY).by(arguments -> atEnd(arguments.get(0), false));
            case "reverse" -> takes(STRING_OR_ARRAY).gives(STRING_OR_ARRAY).by(Lists::reversed);
            case "flatten" -> takes(ARRAY).maybe(NUMBER).gives(ARRAY).by(Lists::flat);
            case "indicesAndValues" -> takes(ANY).gives(ARRAY).by(Lists::indicesAndValues);
            default -> null;
        };
    }

    private static Object count(Arguments arguments) {
        return switch (arguments.get(0)) {
            case String text -> text.length();
            case List<?> list -> list.size();
            case Map<?, ?> object -> object.size();
            case Bytes bytes -> bytes.octets().length;
            case null, default -> throw arguments.isNot(0, "a text or a list");
        };
    }

    private static Object joined(Arguments arguments) {
        List<?> list = arguments.list(0);
        String separator = Values.text(arguments.get(1));
        String lastSeparator = arguments.has(2) ? Values.text(arguments.get(2)) : separator;
        var text = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                text.append(i == list.size() - 1 ? lastSeparator : separator);
            }
            if (!Undefined.isNothing(list.get(i))) {
                text.append(Values.text(list.get(i)));
            }
        }
        arguments.spend(text.length());
        return text.toString();
    }

    private static Object atEnd(Object value, boolean first) {
        return switch (value) {
            case String text when !text.isEmpty() -> text.substring(first ? 0 : text.length() - 1, first ? 1 : text.length());
            case List<?> list when !list.isEmpty() -> first ? list.getFirst() : list.getLast();
            case null, default -> Undefined.UNDEFINED;
        };
    }

    private static Object reversed(Arguments arguments) {
        return switch (arguments.get(0)) {
            case String text -> new StringBuilder(text).reverse().toString();
            case List<?> list -> {
                arguments.spend(list.size());
                yield new ArrayList<>(list.reversed());
            }
            case null, default -> throw arguments.isNot(0, "a text or a list");
        };
    }

    private static Object flat(Arguments arguments) {
        int levels = arguments.has(1) ? (int) arguments.number(1) : ALL_LEVELS;
        var flat = new ArrayList<Object>();
        flatten(arguments.list(0), levels <= 0 ? 1 : Math.min(levels, ALL_LEVELS), flat, arguments);
        return flat;
    }

    private static void flatten(List<?> list, int levels, List<Object> flat, Arguments arguments) {
        arguments.spend(list.size());
        for (Object element : list) {
            if (element instanceof List<?> inner && levels > 0) {
                flatten(inner, levels - 1, flat, arguments);
            } else {
                flat.add(element);
            }
        }
    }

    private static Object indicesAndValues(Arguments arguments) {
        var entries = new ArrayList<Object>();
        switch (arguments.get(0)) {
            case List<?> list -> {
                arguments.spend(list.size());
                for (int i = 0; i < list.size(); i++) {
                    entries.add(entry(i, list.get(i)));
                }
            }
            case Map<?, ?> object -> {
                arguments.spend(object.size());
                object.forEach((key, value) -> entries.add(entry(key, value)));
            }
            case null, default -> throw new EvaluationError("argument 1 is neither a list nor an object");
        }
        return entries;
    }

    private static Map<String, Object> entry(Object index, Object value) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("index", index);
        entry.put("value", value);
        return entry;
    }
}

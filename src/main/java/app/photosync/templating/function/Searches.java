package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING_OR_ARRAY;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.Values;
import java.util.List;
import java.util.Map;

/** Functions that look for something in a text or a list. */
final class Searches implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "indexOf" -> takes(STRING_OR_ARRAY, ANY).gives(NUMBER).by(arguments -> position(arguments, false));
            case "lastIndexOf" -> takes(STRING_OR_ARRAY, ANY).gives(NUMBER).by(arguments -> position(arguments, true));
            default -> null;
        };
    }

    private static Object position(Arguments arguments, boolean last) {
        Object wanted = arguments.get(1);
        return switch (arguments.get(0)) {
            case List<?> list -> positionIn(list, wanted, last, arguments);
            case Object value when value instanceof String || value == Undefined.UNDEFINED ->
                    positionIn(arguments.textOrEmpty(0), arguments, last);
            case null -> positionIn("", arguments, last);
            default -> throw arguments.isNot(0, "a text or a list");
        };
    }

    private static int positionIn(String text, Arguments arguments, boolean last) {
        String part = arguments.textOrEmpty(1);
        return last ? text.lastIndexOf(part, Math.max(0, text.length() - 1)) : text.indexOf(part);
    }

    /** Objects and lists are found only when they are the very same. */
    private static int positionIn(List<?> list, Object wanted, boolean last, Arguments arguments) {
        arguments.spend(list.size());
        for (int i = 0; i < list.size(); i++) {
            int position = last ? list.size() - 1 - i : i;
            Object element = list.get(position);
            boolean alike = element instanceof List || element instanceof Map ? element == wanted : Values.areEqual(element, wanted);
            if (alike) {
                return position;
            }
        }
        return -1;
    }
}

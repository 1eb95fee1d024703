package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Kind.STRING_OR_ARRAY;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.Values;
import java.util.ArrayList;
import java.util.List;

/** Functions that look at a list or a text as a sequence. */
final class Lists implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "count" -> takes(STRING_OR_ARRAY).gives(NUMBER).by(Lists::count);
            case "join" -> takes(ARRAY, STRING).maybe(STRING).gives(STRING).by(Lists::joined);
            case "first" -> takes(ANY).by(arguments -> atEnd(arguments.get(0), true));
            case "last" -> takes(ANY).by(arguments -> atEnd(arguments.get(0), false));
            default -> null;
        };
    }

    private static Object count(Arguments arguments) {
        return switch (arguments.get(0)) {
            case String text -> text.length();
            case List<?> list -> list.size();
            case null, default -> throw arguments.isNot(0, "a text or a list");
        };
    }

    private static Object joined(Arguments arguments) {
        List<?> list = arguments.list(0);
        var text = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                text.append(arguments.text(arguments.has(2) && i == list.size() - 1 ? 2 : 1));
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
}

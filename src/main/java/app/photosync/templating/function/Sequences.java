package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Kind.STRING_OR_ARRAY;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Members;
import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Functions that take a part of a list, or put it in order. */
final class Sequences implements Family {

    /** Mixed values are ordered by their text; what has no value comes last. */
    private static final Comparator<Object> BY_TEXT = Comparator.comparing(Values::text);

    @Override
    public Function find(String name) {
        return switch (name) {
            case "skip" -> takes(ARRAY, NUMBER).gives(ARRAY).by(Sequences::skipped);
            case "take" -> takes(STRING_OR_ARRAY, NUMBER).gives(STRING_OR_ARRAY).by(Sequences::taken);
            case "subArray" -> takes(ARRAY, NUMBER).maybe(NUMBER).gives(ARRAY).by(Sequences::subArray);
            case "sortBy" -> takes(ARRAY).maybe(STRING).gives(ARRAY).by(Sequences::sorted);
            case "sortByDescending" -> takes(ARRAY).maybe(STRING).gives(ARRAY)
                    .by(arguments -> new ArrayList<>(sorted(arguments).reversed()));
            default -> null;
        };
    }

    private static Object skipped(Arguments arguments) {
        List<?> list = arguments.list(0);
        return part(list, within(arguments.whole(1), list.size()), list.size(), arguments);
    }

    private static Object taken(Arguments arguments) {
        return switch (arguments.get(0)) {
            case String text -> text.substring(0, within(arguments.whole(1), text.length()));
            case List<?> list -> part(list, 0, within(arguments.whole(1), list.size()), arguments);
            case null, default -> throw arguments.isNot(0, "a text or a list");
        };
    }

    private static int within(int count, int size) {
        return Math.clamp(count, 0, size);
    }

    private static Object subArray(Arguments arguments) {
        List<?> list = arguments.list(0);
        int start = arguments.whole(1);
        int end = arguments.has(2) ? arguments.whole(2) : list.size();
        if (start < 0 || start > list.size() || end < 0 || end > list.size()) {
            throw new EvaluationError("from " + start + " to " + end + " is out of range for a list of " + list.size());
        }
        return part(list, start, Math.max(start, end), arguments);
    }

    private static List<Object> part(List<?> list, int from, int to, Arguments arguments) {
        arguments.spend(to - from);
        return new ArrayList<>(list.subList(from, to));
    }

    private static List<Object> sorted(Arguments arguments) {
        List<?> list = arguments.list(0);
        arguments.spend((long) list.size() * 8);
        var sorted = new ArrayList<Object>(list);
        if (!arguments.has(1) || !(arguments.get(1) instanceof String property)) {
            sorted.sort(BY_TEXT);
            return sorted;
        }
        sorted.sort(by(property));
        return sorted;
    }

    private static Comparator<Object> by(String property) {
        return (a, b) -> compare(Members.of(a, property), Members.of(b, property));
    }

    private static int compare(Object a, Object b) {
        if (Undefined.isNothing(a) || Undefined.isNothing(b)) {
            return Boolean.compare(Undefined.isNothing(a), Undefined.isNothing(b));
        }
        if (a instanceof Number x && b instanceof Number y) {
            return Double.compare(x.doubleValue(), y.doubleValue());
        }
        return BY_TEXT.compare(a, b);
    }
}

package app.photosync.templating.value;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import java.util.List;
import java.util.Map;

/** What JavaScript does with a value implicitly: its text, its truth, and its equality with another. */
public final class Values {

    /** Deeper values are refused: data from outside could otherwise exhaust the stack. */
    static final int DEEPEST = 500;

    private Values() {}

    /** The text inside other text: lists with commas and without brackets, objects as {@code [object Object]}, null as {@code null}. */
    public static String text(Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> text;
            case Number number -> Numbers.text(number);
            case List<?> list -> listText(list, 0);
            case Map<?, ?> _ -> "[object Object]";
            case Bytes bytes -> listText(bytes.asObject().values().stream().toList(), 0);
            default -> value.toString();
        };
    }

    private static String listText(List<?> list, int depth) {
        checkDepth(depth);
        var text = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            Object element = list.get(i);
            if (element instanceof List<?> inner) {
                text.append(listText(inner, depth + 1));
            } else if (!Undefined.isNothing(element)) {
                text.append(text(element));
            }
        }
        return text.toString();
    }

    /** Everything but false, null and undefined is true: also 0 and the empty text. */
    public static boolean isTrue(Object value) {
        return value != null && value != UNDEFINED && !Boolean.FALSE.equals(value);
    }

    /** Deep equality; null and undefined are equal, numbers are compared as doubles. */
    public static boolean areEqual(Object a, Object b) {
        return areEqual(a, b, 0);
    }

    private static boolean areEqual(Object a, Object b, int depth) {
        checkDepth(depth);
        if (a == b) {
            return true;
        }
        if (Undefined.isNothing(a) || Undefined.isNothing(b)) {
            return Undefined.isNothing(a) && Undefined.isNothing(b);
        }
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue();
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return areEqualLists(x, y, depth);
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return areEqualObjects(x, y, depth);
        }
        return a.equals(b);
    }

    private static boolean areEqualLists(List<?> a, List<?> b, int depth) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!areEqual(a.get(i), b.get(i), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areEqualObjects(Map<?, ?> a, Map<?, ?> b, int depth) {
        if (a.size() != b.size()) {
            return false;
        }
        for (var entry : a.entrySet()) {
            if (!b.containsKey(entry.getKey()) || !areEqual(entry.getValue(), b.get(entry.getKey()), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    static void checkDepth(int depth) {
        if (depth > DEEPEST) {
            throw new EvaluationError("a value is nested more than " + DEEPEST + " levels deep");
        }
    }
}

package app.photosync.templating;

import app.photosync.templating.value.Bytes;
import app.photosync.templating.value.Ticks;
import app.photosync.templating.value.Undefined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a value into the result: counts it and everything in it, and replaces what is not a plain value. */
record Result(String path, Work work) {

    private static final int DEEPEST = 500;

    Object of(Object value) {
        return of(value, 0);
    }

    private Object of(Object value, int depth) {
        work.produced(value, path);
        if (depth > DEEPEST) {
            throw new TemplateException(path, "", 0, "the value is nested more than " + DEEPEST + " levels deep");
        }
        return switch (value) {
            case List<?> list -> list(list, depth);
            case Map<?, ?> object -> object(object, depth);
            case Bytes bytes -> object(bytes.asObject(), depth);
            case Ticks ticks -> ticks.toString();
            case Double number when !Double.isFinite(number) -> null;
            case null, default -> value;
        };
    }

    /** The list itself when all of it is plain already, as it nearly always is. */
    private List<?> list(List<?> list, int depth) {
        List<Object> copy = null;
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            Object plain = of(element, depth + 1);
            if (copy == null && (plain != element || plain == Undefined.UNDEFINED)) {
                copy = new ArrayList<>(list);
            }
            if (copy != null) {
                copy.set(i, plain == Undefined.UNDEFINED ? null : plain);
            }
        }
        return copy == null ? list : copy;
    }

    private Map<?, ?> object(Map<?, ?> object, int depth) {
        Map<Object, Object> copy = null;
        for (var entry : object.entrySet()) {
            Object plain = of(entry.getValue(), depth + 1);
            if (plain != entry.getValue() || plain == Undefined.UNDEFINED) {
                copy = copy == null ? new LinkedHashMap<>(object) : copy;
                if (plain == Undefined.UNDEFINED) {
                    copy.remove(entry.getKey());
                } else {
                    copy.put(entry.getKey(), plain);
                }
            }
        }
        return copy == null ? object : copy;
    }
}

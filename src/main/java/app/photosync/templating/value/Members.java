package app.photosync.templating.value;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import java.util.List;
import java.util.Map;

/** Steps from a value to one of its members. An object's names match without regard to case when none matches exactly. */
public final class Members {

    private Members() {}

    /** @return undefined when there is no such member, also when the value has no members at all */
    public static Object of(Object value, String name) {
        return switch (value) {
            case Map<?, ?> object -> named(object, name);
            case List<?> list -> at(list, name);
            case Bytes bytes -> named(bytes.asObject(), name);
            case null, default -> UNDEFINED;
        };
    }

    private static Object named(Map<?, ?> object, String name) {
        Object exact = object.get(name);
        if (exact != null || object.containsKey(name)) {
            return exact;
        }
        for (var entry : object.entrySet()) {
            if (name.equalsIgnoreCase(String.valueOf(entry.getKey()))) {
                return entry.getValue();
            }
        }
        return UNDEFINED;
    }

    private static Object at(List<?> list, String position) {
        if (position.isEmpty() || position.length() > 9 || !position.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return UNDEFINED;
        }
        int index = Integer.parseInt(position);
        return index < list.size() ? list.get(index) : UNDEFINED;
    }
}

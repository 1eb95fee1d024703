package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Signature.takes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that treat lists as sets. As in JavaScript, two objects or lists are the same only when they are one, however alike they are.
 */
final class Sets implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "union" -> takes(ARRAY).andMore().gives(ARRAY).by(Sets::union);
            case "intersection" -> takes(ARRAY).andMore().gives(ARRAY).by(Sets::intersection);
            case "unique" -> takes(ARRAY).gives(ARRAY).by(Sets::union);
            default -> null;
        };
    }

    private static Object union(Arguments arguments) {
        var union = new LinkedHashMap<Object, Object>();
        for (int i = 0; i < arguments.count(); i++) {
            union.putAll(byIdentity(arguments.list(i), arguments));
        }
        return new ArrayList<>(union.values());
    }

    private static Object intersection(Arguments arguments) {
        Map<Object, Object> intersection = byIdentity(arguments.list(0), arguments);
        for (int i = 1; i < arguments.count(); i++) {
            intersection.keySet().retainAll(byIdentity(arguments.list(i), arguments).keySet());
        }
        return new ArrayList<>(intersection.values());
    }

    private static Map<Object, Object> byIdentity(List<?> list, Arguments arguments) {
        arguments.spend(list.size());
        var elements = new LinkedHashMap<Object, Object>();
        for (Object element : list) {
            elements.putIfAbsent(identity(element), element);
        }
        return elements;
    }

    private static Object identity(Object element) {
        return switch (element) {
            case Number number -> number.doubleValue();
            case List<?> list -> new Same(list);
            case Map<?, ?> object -> new Same(object);
            case null, default -> element;
        };
    }

    private record Same(Object object) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same(Object another) && object == another;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }
}

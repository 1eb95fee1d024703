package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.STRING;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Undefined;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Functions on objects, and the choice of the first value that is there. */
final class Objects implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "addProperty" -> takes(ANY, STRING, ANY).by(Objects::withNewProperty);
            case "setProperty" -> takes(ANY, STRING, ANY).by(Objects::withProperty);
            case "removeProperty" -> takes(ANY, STRING).by(Objects::withoutProperty);
            case "merge" -> takes(ANY).andMore().by(Objects::merged);
            case "coalesce" -> takes(ANY).andMore().by(Objects::firstPresent);
            default -> null;
        };
    }

    private static Object withNewProperty(Arguments arguments) {
        if (arguments.object(0).containsKey(arguments.text(1))) {
            throw new EvaluationError("there is a property " + arguments.text(1) + " already");
        }
        return withProperty(arguments);
    }

    private static Map<Object, Object> withProperty(Arguments arguments) {
        arguments.spend(arguments.object(0).size());
        var copy = new LinkedHashMap<Object, Object>(arguments.object(0));
        copy.put(arguments.text(1), arguments.get(2));
        return copy;
    }

    /** A value without members has not this one either, so it stays as it is. */
    private static Object withoutProperty(Arguments arguments) {
        if (!(arguments.get(0) instanceof Map<?, ?>) && arguments.get(0) != null) {
            return arguments.get(0);
        }
        arguments.spend(arguments.object(0).size());
        var copy = new LinkedHashMap<Object, Object>(arguments.object(0));
        copy.remove(arguments.text(1));
        return copy;
    }

    private static Object merged(Arguments arguments) {
        var merged = new LinkedHashMap<Object, Object>();
        for (Object value : arguments.all()) {
            List<?> objects = value instanceof List<?> list ? list : Collections.singletonList(value);
            for (Object object : objects) {
                if (!(object instanceof Map<?, ?> map)) {
                    throw new EvaluationError("only objects can be merged");
                }
                arguments.spend(map.size());
                merged.putAll(map);
            }
        }
        return merged;
    }

    private static Object firstPresent(Arguments arguments) {
        for (Object value : arguments.all()) {
            if (!Undefined.isNothing(value)) {
                return value;
            }
        }
        return Undefined.UNDEFINED;
    }
}

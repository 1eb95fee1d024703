package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.BOOLEAN;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Undefined;
import java.util.List;
import java.util.function.Predicate;

/** Functions that ask for the type of a value. */
final class Types implements Family {

    @Override
    public Function find(String name) {
        return switch (name) {
            case "isString" -> asks(String.class::isInstance);
            case "isInteger" -> asks(Numbers::isWhole);
            case "isFloat" -> asks(value -> Numbers.isNumber(value) && !Numbers.isWhole(value));
            case "isBoolean" -> asks(Boolean.class::isInstance);
            case "isArray" -> asks(List.class::isInstance);
            case "isObject" -> asks(Types::isObject);
            case "ignore" -> takes(BOOLEAN).gives(BOOLEAN).by(arguments -> arguments.get(0));
            default -> null;
        };
    }

    private static Function asks(Predicate<Object> question) {
        return takes(ANY).gives(BOOLEAN).by(arguments -> question.test(arguments.get(0)));
    }

    /** Null and lists are objects too, as in JavaScript. */
    private static boolean isObject(Object value) {
        return value != Undefined.UNDEFINED && !(value instanceof String) && !(value instanceof Number) && !(value instanceof Boolean);
    }
}

package app.photosync.templating.function;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Undefined;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The evaluated arguments of one call. Each accessor fails when the argument is not what it asks for. */
public final class Arguments {

    private final Object[] values;
    private final Surroundings surroundings;

    public Arguments(Object[] values, Surroundings surroundings) {
        this.values = values;
        this.surroundings = surroundings;
    }

    int count() {
        return values.length;
    }

    boolean has(int position) {
        return position < values.length;
    }

    Object get(int position) {
        return values[position];
    }

    List<Object> all() {
        return Arrays.asList(values);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Takes work of this size from the budget; called before the work is done. */
    void spend(long steps) {
        surroundings.budget().spend(steps);
    }

    String text(int position) {
        if (values[position] instanceof String text) {
            return text;
        }
        throw isNot(position, "a text");
    }

    /** Text functions read undefined as the empty text; null is an error. */
    String textOrEmpty(int position) {
        return values[position] == Undefined.UNDEFINED ? "" : text(position);
    }

    double number(int position) {
        if (Numbers.isNumber(values[position])) {
            return ((Number) values[position]).doubleValue();
        }
        throw isNot(position, "a number");
    }

    int whole(int position) {
        if (Numbers.isWhole(values[position])) {
            return (int) ((Number) values[position]).doubleValue();
        }
        throw isNot(position, "a whole number");
    }

    List<?> list(int position) {
        if (values[position] instanceof List<?> list) {
            return list;
        }
        throw isNot(position, "a list");
    }

    Map<?, ?> object(int position) {
        if (values[position] instanceof Map<?, ?> object) {
            return object;
        }
        throw isNot(position, "an object");
    }

    /** The locale named by the argument, or the one of the expansion when the call has no such argument. */
    Locale locale(int position) {
        return has(position) ? Locales.named(text(position)) : surroundings.locale();
    }

    EvaluationError isNot(int position, String wanted) {
        return new EvaluationError("argument " + (position + 1) + " is not " + wanted);
    }
}

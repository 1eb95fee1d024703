package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Undefined;
import java.util.List;
import java.util.Map;

/** {@code empty(a)}: nothing there, an empty text, list or object. */
record Emptiness(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        try {
            return switch (arguments.getFirst().evaluate(scope.strict())) {
                case String text -> text.isEmpty();
                case List<?> list -> list.isEmpty();
                case Map<?, ?> object -> object.isEmpty();
                case Object value -> Undefined.isNothing(value);
                case null -> true;
            };
        } catch (EvaluationError withoutValue) {
            return false;
        }
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Notation.of("empty", arguments);
    }
}

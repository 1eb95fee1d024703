package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Values;
import java.util.List;

/** {@code bool(a)}: false for false, 0, the text false in any case, nothing, and what has no value. */
record Truth(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        try {
            return switch (arguments.getFirst().evaluate(scope.strict())) {
                case String text -> !text.equalsIgnoreCase("false");
                case Number number -> number.doubleValue() != 0;
                case Object value -> Values.isTrue(value);
                case null -> false;
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
        return Notation.of("bool", arguments);
    }
}

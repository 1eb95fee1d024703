package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Undefined;
import java.util.List;

/** {@code exists(a)}: whether there is a value other than null. */
record Existence(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        try {
            return !Undefined.isNothing(arguments.getFirst().evaluate(scope.strict()));
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
        return Notation.of("exists", arguments);
    }
}

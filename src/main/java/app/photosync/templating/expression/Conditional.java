package app.photosync.templating.expression;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Values;
import java.util.List;

/** {@code if(condition, then, otherwise)}; a condition without a value is false. */
record Conditional(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        return arguments.get(holds(arguments.getFirst(), scope) ? 1 : 2).evaluate(scope);
    }

    static boolean holds(Expression condition, Scope scope) {
        try {
            return Values.isTrue(condition.evaluate(scope.strict()));
        } catch (EvaluationError withoutValue) {
            return false;
        }
    }

    @Override
    public String toString() {
        return Notation.of("if", arguments);
    }
}

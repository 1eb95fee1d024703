package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Values;
import java.util.List;

/** {@code a || b}: stops at the first that holds. When none does, null and undefined stay what they are. */
record Disjunction(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        Object last = false;
        for (Expression argument : arguments) {
            try {
                last = argument.evaluate(scope.strict());
            } catch (EvaluationError withoutValue) {
                last = false;
            }
            if (Values.isTrue(last)) {
                return true;
            }
        }
        return last;
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Notation.of("||", arguments);
    }
}

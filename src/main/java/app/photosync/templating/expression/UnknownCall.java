package app.photosync.templating.expression;

import app.photosync.templating.value.EvaluationError;
import java.util.List;

/** A call of a function nobody knows. An error only where it is evaluated, so that a text with it can stay as it is. */
record UnknownCall(String name, List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        throw new EvaluationError("unknown function " + name);
    }

    @Override
    public String toString() {
        return Notation.of(name, arguments);
    }
}

package app.photosync.templating.expression;

import app.photosync.templating.value.EvaluationError;
import java.util.List;

/** {@code setPathToValue(path, value)}: gives the value. The data stays as it is, because one expansion must not change the next. */
record Assignment(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        if (!(arguments.getFirst() instanceof Path) && !(arguments.getFirst() instanceof Index)) {
            throw new EvaluationError(arguments.getFirst() + " is not a path");
        }
        return arguments.getLast().evaluate(scope);
    }

    @Override
    public String toString() {
        return Notation.of("setPathToValue", arguments);
    }
}

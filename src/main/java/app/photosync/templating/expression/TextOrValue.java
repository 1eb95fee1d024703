package app.photosync.templating.expression;

import app.photosync.templating.value.EvaluationError;
import java.util.List;

/** {@code stringOrValue(text)}: expands a text that was not known before, as a text of the template is expanded. */
record TextOrValue(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        if (!(arguments.getFirst().evaluate(scope) instanceof String text)) {
            throw new EvaluationError(arguments.getFirst() + " is not a text");
        }
        scope.surroundings().budget().spend(text.length());
        scope.surroundings().budget().enter();
        try {
            return Interpolation.read(text).asExpression().evaluate(scope);
        } catch (SyntaxError error) {
            throw new EvaluationError(error.getMessage());
        } finally {
            scope.surroundings().budget().leave();
        }
    }

    @Override
    public String toString() {
        return Notation.of("stringOrValue", arguments);
    }
}

package app.photosync.templating.expression;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import app.photosync.templating.function.Kind;
import app.photosync.templating.function.RegularExpressions;
import app.photosync.templating.value.EvaluationError;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code isMatch(text, pattern)}.
 *
 * @param known the compiled pattern when the template names it, so that a bad one is refused at parsing; else null
 */
record Match(List<Expression> arguments, Pattern known) implements Expression {

    static Match of(List<Expression> arguments) {
        try {
            Pattern known = arguments.get(1) instanceof Constant(String pattern) ? RegularExpressions.compiled(pattern) : null;
            return new Match(arguments, known);
        } catch (EvaluationError error) {
            throw new SyntaxError(0, error.getMessage());
        }
    }

    @Override
    public Object evaluate(Scope scope) {
        Object value = arguments.getFirst().evaluate(scope);
        String text = value == UNDEFINED ? "" : text(value, 0);
        return RegularExpressions.find(pattern(scope), text, scope.surroundings().budget());
    }

    private Pattern pattern(Scope scope) {
        return known != null ? known : RegularExpressions.compiled(text(arguments.get(1).evaluate(scope), 1));
    }

    private String text(Object value, int position) {
        if (value instanceof String text) {
            return text;
        }
        throw new EvaluationError(arguments.get(position) + " is not a text");
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Notation.of("isMatch", arguments);
    }
}

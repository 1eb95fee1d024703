package app.photosync.templating.expression;

import app.photosync.templating.function.Arguments;
import app.photosync.templating.function.Kind;
import app.photosync.templating.function.TextFunctions;
import java.util.List;

/**
 * {@code concat(a, b)} and {@code a & b}: lists make a list, anything else a text. A whole template text made of it is taken apart again.
 */
public record Concatenation(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        scope.surroundings().budget().spend(1);
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).evaluate(scope);
        }
        return TextFunctions.concatenated(new Arguments(values, scope.surroundings()));
    }

    @Override
    public Kind kind() {
        return Kind.STRING_OR_ARRAY;
    }

    @Override
    public String toString() {
        return Notation.of("concat", arguments);
    }
}

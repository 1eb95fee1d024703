package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import java.util.List;

/** {@code a && b}: stops at the first that does not hold. */
record Conjunction(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        for (Expression argument : arguments) {
            if (!Conditional.holds(argument, scope)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Notation.of("&&", arguments);
    }
}

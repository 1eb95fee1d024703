package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import java.util.List;

/** {@code !a}; true also when the argument has no value. */
record Negation(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        return !Conditional.holds(arguments.getFirst(), scope);
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Notation.of("!", arguments);
    }
}

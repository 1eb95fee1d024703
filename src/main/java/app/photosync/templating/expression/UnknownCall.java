package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.UnknownFunction;
import java.util.List;

/** A call of a function nobody knows. An error only where it is evaluated, so that a text with it can stay as it is. */
record UnknownCall(String name, List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        throw new UnknownFunction(name);
    }

    /** As the official engine takes it: it fits where a text does, and is refused where a number or a list must be. */
    @Override
    public Kind kind() {
        return Kind.STRING;
    }

    @Override
    public String toString() {
        return Notation.of(name, arguments);
    }
}

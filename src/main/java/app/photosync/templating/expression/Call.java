package app.photosync.templating.expression;

import app.photosync.templating.function.Arguments;
import app.photosync.templating.function.Function;
import app.photosync.templating.function.Kind;
import java.util.List;

/** A call of a prebuilt function: evaluates the arguments from left to right, then the function. */
record Call(String name, List<Expression> arguments, Function function) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        scope.surroundings().budget().spend(1);
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments.get(i).evaluate(scope);
        }
        return function.body().apply(new Arguments(values, scope.surroundings()));
    }

    @Override
    public Kind kind() {
        return function.signature().result();
    }

    @Override
    public String toString() {
        return Notation.of(name, arguments);
    }
}

package app.photosync.templating.expression;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import app.photosync.templating.value.EvaluationError;
import java.util.List;

/** {@code getProperty(object, name)}, or {@code getProperty(name)} for a name of the scope. The name may be a path with dots. */
record PropertyAccess(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        Object name = arguments.getLast().evaluate(scope);
        if (!(name instanceof String path)) {
            throw new EvaluationError(arguments.getLast() + " is not a text");
        }
        String[] steps = path.split("[.\\[\\]]+");
        Object found = steps.length == 0 || steps[0].isEmpty() ? UNDEFINED : find(steps, scope);
        return found == UNDEFINED && scope.keepsMissing() ? "${" + path + "}" : found;
    }

    private Object find(String[] steps, Scope scope) {
        return arguments.size() == 1 ? scope.find(steps) : Scope.follow(arguments.getFirst().evaluate(scope), steps, 0);
    }

    @Override
    public String toString() {
        return Notation.of("getProperty", arguments);
    }
}

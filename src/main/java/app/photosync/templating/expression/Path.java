package app.photosync.templating.expression;

import static app.photosync.templating.value.Undefined.UNDEFINED;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Member names and indexes one after the other, such as {@code order.lines[0].price}; it ends with a member name.
 *
 * @param start what the first step starts from, or null when the first step is a name of the scope
 * @param fixed the names of the steps when none of them is computed, or null
 */
record Path(Expression start, List<Step> steps, String[] fixed) implements Expression {

    /** Either a name as written, or an expression in brackets. */
    record Step(String name, Expression index) {}

    static Path name(String name) {
        return of(null, List.of(new Step(name, null)));
    }

    static Path member(Expression instance, String name) {
        var steps = new ArrayList<Step>();
        Expression start = stepsOf(instance, steps);
        steps.add(new Step(name, null));
        return of(start, List.copyOf(steps));
    }

    private static Path of(Expression start, List<Step> steps) {
        String[] fixed = new String[steps.size()];
        for (int i = 0; i < fixed.length; i++) {
            if (steps.get(i).index() != null) {
                return new Path(start, steps, null);
            }
            fixed[i] = steps.get(i).name();
        }
        return new Path(start, steps, fixed);
    }

    private static Expression stepsOf(Expression instance, List<Step> steps) {
        return switch (instance) {
            case Path path -> {
                steps.addAll(path.steps);
                yield path.start;
            }
            case Index(Expression inner, Expression index) -> {
                Expression start = stepsOf(inner, steps);
                steps.add(new Step(null, index));
                yield start;
            }
            default -> instance;
        };
    }

    @Override
    public Object evaluate(Scope scope) {
        if (fixed != null) {
            return found(start == null ? scope.find(fixed) : Scope.follow(start.evaluate(scope), fixed, 0), scope, null);
        }
        Object[] keys = keys(scope);
        String[] names = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            names[i] = keys[i] instanceof Number number ? Numbers.text(number) : (String) keys[i];
        }
        return found(start == null ? scope.find(names) : Scope.follow(start.evaluate(scope), names, 0), scope, keys);
    }

    private Object[] keys(Scope scope) {
        Object[] keys = new Object[steps.size()];
        for (int i = 0; i < keys.length; i++) {
            Step step = steps.get(i);
            keys[i] = step.index() == null ? step.name() : step.index().evaluate(scope);
            if (!(keys[i] instanceof String) && !Numbers.isNumber(keys[i])) {
                throw new EvaluationError(step.index() + " is neither a number nor a text");
            }
        }
        return keys;
    }

    private Object found(Object value, Scope scope, Object[] keys) {
        return value == UNDEFINED && scope.keepsMissing() ? "${" + text(keys) + "}" : value;
    }

    private String text(Object[] keys) {
        var text = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).index() == null) {
                text.append(text.isEmpty() ? "" : ".").append(steps.get(i).name());
            } else {
                text.append('[').append(new Constant(keys[i])).append(']');
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(start == null ? "" : start.toString());
        for (Step step : steps) {
            if (step.index() == null) {
                text.append(text.isEmpty() ? "" : ".").append(step.name());
            } else {
                text.append('[').append(step.index()).append(']');
            }
        }
        return text.toString();
    }
}

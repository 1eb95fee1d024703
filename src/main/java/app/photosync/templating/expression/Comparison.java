package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.Values;
import java.util.List;

/** {@code a == b}, {@code a < b} and the like. False when a side has no value; order needs two numbers or two texts. */
record Comparison(String symbol, List<Expression> arguments) implements Expression {

    static Comparison of(String symbol, List<Expression> arguments) {
        return new Comparison(symbol, arguments);
    }

    @Override
    public Object evaluate(Scope scope) {
        scope.surroundings().budget().spend(1);
        Object a;
        Object b;
        try {
            a = arguments.get(0).evaluate(scope.strict());
            if (isOrder() && Undefined.isNothing(a)) {
                return false;
            }
            b = arguments.get(1).evaluate(scope.strict());
        } catch (EvaluationError withoutValue) {
            return false;
        }
        return switch (symbol) {
            case "==" -> Values.areEqual(a, b);
            case "!=" -> !Values.areEqual(a, b);
            default -> !Undefined.isNothing(b) && isOrdered(a, b);
        };
    }

    private boolean isOrder() {
        return !symbol.endsWith("=") || symbol.length() == 2 && "<>".indexOf(symbol.charAt(0)) >= 0;
    }

    private boolean isOrdered(Object a, Object b) {
        int order = order(a, b);
        return switch (symbol) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static int order(Object a, Object b) {
        if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
            return Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue());
        }
        if (a instanceof String x && b instanceof String y) {
            return x.compareTo(y);
        }
        throw new EvaluationError(Values.text(a) + " and " + Values.text(b) + " have no order");
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Notation.of(symbol, arguments);
    }
}

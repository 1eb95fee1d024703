package app.photosync.templating.function;

import static app.photosync.templating.function.Kind.ANY;
import static app.photosync.templating.function.Kind.ARRAY;
import static app.photosync.templating.function.Kind.NUMBER;
import static app.photosync.templating.function.Kind.STRING_OR_NUMBER;
import static app.photosync.templating.function.Signature.takes;

import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Numbers;
import app.photosync.templating.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Operators on numbers and the math functions. */
final class Arithmetic implements Family {

    private static final int MOST_DIGITS = 15;

    @Override
    public Function find(String name) {
        return switch (name) {
            case "+" -> takes(STRING_OR_NUMBER, STRING_OR_NUMBER).andMore().gives(STRING_OR_NUMBER).by(Arithmetic::sumOrText);
            case "-" -> operator((a, b) -> a - b);
            case "*" -> operator((a, b) -> a * b);
            case "/" -> operator(Arithmetic::divided);
            case "^" -> operator(Math::pow);
            case "%" -> takes(NUMBER, NUMBER).gives(NUMBER).by(Arithmetic::remainder);
            case "max" -> takes(ANY).andMore().gives(NUMBER).by(arguments -> extreme(arguments, Double.NEGATIVE_INFINITY, Math::max));
            case "min" -> takes(ANY).andMore().gives(NUMBER).by(arguments -> extreme(arguments, Double.POSITIVE_INFINITY, Math::min));
            case "sum" -> takes(ARRAY).gives(NUMBER).by(arguments -> Numbers.of(sum(numbers(arguments.list(0)))));
            case "average" -> takes(ANY).gives(NUMBER).by(Arithmetic::average);
            case "abs" -> takes(NUMBER).gives(NUMBER).by(arguments -> Numbers.of(Math.abs(arguments.number(0))));
            case "sqrt" -> takes(NUMBER).gives(NUMBER).by(Arithmetic::squareRoot);
            case "floor" -> takes(NUMBER).gives(NUMBER).by(arguments -> Numbers.of(Math.floor(arguments.number(0))));
            case "ceiling" -> takes(NUMBER).gives(NUMBER).by(arguments -> Numbers.of(Math.ceil(arguments.number(0))));
            case "round" -> takes(NUMBER).maybe(NUMBER).gives(NUMBER).by(Arithmetic::rounded);
            case "range" -> takes(NUMBER, NUMBER).gives(ARRAY).by(Arithmetic::range);
            case "rand" -> takes(NUMBER, NUMBER).gives(NUMBER).by(Arithmetic::random);
            default -> null;
        };
    }

    private static Function operator(DoubleBinaryOperator operator) {
        return takes(NUMBER, NUMBER).andMore().gives(NUMBER).by(arguments -> {
            double result = arguments.number(0);
            for (int i = 1; i < arguments.count(); i++) {
                result = operator.applyAsDouble(result, arguments.number(i));
            }
            return Numbers.of(result);
        });
    }

    private static Object sumOrText(Arguments arguments) {
        Object result = addend(arguments, 0);
        for (int i = 1; i < arguments.count(); i++) {
            Object next = addend(arguments, i);
            if (result instanceof Number a && next instanceof Number b) {
                result = Numbers.of(a.doubleValue() + b.doubleValue());
            } else {
                String text = Values.text(result) + Values.text(next);
                arguments.spend(text.length());
                result = text;
            }
        }
        return result;
    }

    private static Object addend(Arguments arguments, int position) {
        Object value = arguments.get(position);
        if (value instanceof String || Numbers.isNumber(value)) {
            return value;
        }
        throw arguments.isNot(position, "a number or a text");
    }

    /** Whole numbers give a whole number, rounded down. */
    private static double divided(double a, double b) {
        if (b == 0) {
            throw new EvaluationError("cannot divide by zero");
        }
        return a == Math.rint(a) && b == Math.rint(b) ? Math.floor(a / b) : a / b;
    }

    private static Object remainder(Arguments arguments) {
        double divisor = arguments.whole(1);
        double dividend = arguments.whole(0);
        if (divisor == 0) {
            throw new EvaluationError("cannot divide by zero");
        }
        return Numbers.of(dividend % divisor);
    }

    private static Object extreme(Arguments arguments, double nothing, DoubleBinaryOperator choice) {
        var all = new ArrayList<Object>();
        for (Object argument : arguments.all()) {
            if (argument instanceof List<?> list) {
                all.addAll(list);
            } else {
                all.add(argument);
            }
        }
        return Numbers.of(numbers(all).stream().mapToDouble(Number::doubleValue).reduce(nothing, choice));
    }

    private static Object average(Arguments arguments) {
        List<Number> numbers = numbers(arguments.list(0));
        return Numbers.of(sum(numbers) / numbers.size());
    }

    private static double sum(List<Number> numbers) {
        if (numbers.isEmpty()) {
            throw new EvaluationError("there are no numbers");
        }
        double sum = 0;
        for (Number number : numbers) {
            sum += number.doubleValue();
        }
        return sum;
    }

    private static List<Number> numbers(List<?> list) {
        var numbers = new ArrayList<Number>(list.size());
        for (Object element : list) {
            if (!Numbers.isNumber(element)) {
                throw new EvaluationError(Values.text(element) + " is not a number");
            }
            numbers.add((Number) element);
        }
        return numbers;
    }

    private static Object squareRoot(Arguments arguments) {
        if (arguments.number(0) < 0) {
            throw new EvaluationError("there is no square root of a negative number");
        }
        return Numbers.of(Math.sqrt(arguments.number(0)));
    }

    private static Object rounded(Arguments arguments) {
        int digits = arguments.has(1) ? arguments.whole(1) : 0;
        if (digits < 0 || digits > MOST_DIGITS) {
            throw new EvaluationError("a number is rounded to 0 to " + MOST_DIGITS + " digits, not " + digits);
        }
        return Numbers.of(NumberFormats.rounded(arguments.number(0), digits));
    }

    private static Object range(Arguments arguments) {
        int first = arguments.whole(0);
        int count = arguments.whole(1);
        if (count <= 0) {
            throw new EvaluationError("a range needs a positive count, not " + count);
        }
        arguments.spend(count);
        var range = new ArrayList<Object>(count);
        for (int i = 0; i < count; i++) {
            range.add(Numbers.of((double) first + i));
        }
        return range;
    }

    private static Object random(Arguments arguments) {
        int from = arguments.whole(0);
        int to = arguments.whole(1);
        if (from >= to) {
            throw new EvaluationError("there is no number from " + from + " and below " + to);
        }
        return arguments.surroundings().random().nextInt(from, to);
    }
}

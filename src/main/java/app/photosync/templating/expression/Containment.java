package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Members;
import app.photosync.templating.value.Undefined;
import app.photosync.templating.value.Values;
import java.util.List;
import java.util.Map;

/** {@code contains(a, b)}: a part of a text, an element of a list, the name of a member. False when one of them has no value. */
record Containment(List<Expression> arguments) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        try {
            return contains(arguments.get(0).evaluate(scope), arguments.get(1).evaluate(scope), scope);
        } catch (EvaluationError withoutValue) {
            return false;
        }
    }

    private static boolean contains(Object whole, Object wanted, Scope scope) {
        return switch (whole) {
            case String text -> wanted instanceof String part && text.contains(part);
            case List<?> list -> {
                scope.surroundings().budget().spend(list.size());
                yield list.stream().anyMatch(element -> Values.areEqual(element, wanted));
            }
            case Map<?, ?> object -> wanted instanceof String name && Members.of(object, name) != Undefined.UNDEFINED;
            case null, default -> false;
        };
    }

    @Override
    public Kind kind() {
        return Kind.BOOLEAN;
    }

    @Override
    public String toString() {
        return Notation.of("contains", arguments);
    }
}

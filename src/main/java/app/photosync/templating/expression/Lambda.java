package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.EvaluationError;
import app.photosync.templating.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code foreach}, {@code select}, {@code where}, {@code any} and {@code all}: an expression for each element of a list, or each member of
 * an object as key and value.
 */
record Lambda(String form, String variable, List<Expression> arguments) implements Expression {

    static Lambda of(String form, List<Expression> arguments) {
        if (arguments.get(1) instanceof Path path && path.start() == null && path.steps().size() == 1) {
            return new Lambda(form, path.toString(), arguments);
        }
        throw new SyntaxError(0, "the second argument of " + form + " is not a name but " + arguments.get(1));
    }

    @Override
    public Object evaluate(Scope scope) {
        Object over = arguments.getFirst().evaluate(scope);
        List<?> elements = elements(over);
        scope.surroundings().budget().spend(elements.size());
        return switch (form) {
            case "where" -> over instanceof Map<?, ?> ? chosenMembers(elements, scope) : chosen(elements, scope);
            case "any" -> elements.stream().anyMatch(element -> holds(element, scope));
            case "all" -> elements.stream().allMatch(element -> holds(element, scope));
            default -> results(elements, scope);
        };
    }

    private List<?> elements(Object over) {
        return switch (over) {
            case List<?> list -> list;
            case Map<?, ?> object -> members(object);
            case null, default -> throw new EvaluationError(arguments.getFirst() + " is neither a list nor an object");
        };
    }

    private static List<Object> members(Map<?, ?> object) {
        var members = new ArrayList<Object>();
        for (var entry : object.entrySet()) {
            var member = new LinkedHashMap<String, Object>();
            member.put("key", entry.getKey());
            member.put("value", entry.getValue());
            members.add(member);
        }
        return members;
    }

    private List<Object> results(List<?> elements, Scope scope) {
        var results = new ArrayList<Object>(elements.size());
        for (Object element : elements) {
            results.add(arguments.get(2).evaluate(scope.with(variable, element)));
        }
        return results;
    }

    /** An element for which the expression has no value is not chosen. */
    private boolean holds(Object element, Scope scope) {
        try {
            return Values.isTrue(arguments.get(2).evaluate(scope.with(variable, element)));
        } catch (EvaluationError withoutValue) {
            return false;
        }
    }

    private List<Object> chosen(List<?> elements, Scope scope) {
        var chosen = new ArrayList<Object>();
        for (Object element : elements) {
            if (holds(element, scope)) {
                chosen.add(element);
            }
        }
        return chosen;
    }

    private Map<Object, Object> chosenMembers(List<?> members, Scope scope) {
        var chosen = new LinkedHashMap<>();
        for (Object member : chosen(members, scope)) {
            chosen.put(((Map<?, ?>) member).get("key"), ((Map<?, ?>) member).get("value"));
        }
        return chosen;
    }

    @Override
    public Kind kind() {
        return form.equals("any") || form.equals("all") ? Kind.BOOLEAN : Kind.ARRAY;
    }

    @Override
    public String toString() {
        return Notation.of(form, arguments);
    }
}

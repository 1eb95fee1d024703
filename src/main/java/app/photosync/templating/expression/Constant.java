package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;
import app.photosync.templating.value.Values;

/** A literal of the expression: string, number, boolean, null or undefined. */
public record Constant(Object value) implements Expression {

    @Override
    public Object evaluate(Scope scope) {
        return value;
    }

    @Override
    public Kind kind() {
        return switch (value) {
            case String _ -> Kind.STRING;
            case Number _ -> Kind.NUMBER;
            case Boolean _ -> Kind.BOOLEAN;
            case null, default -> Kind.ANY;
        };
    }

    @Override
    public String toString() {
        return value instanceof String text ? Strings.quoted(text) : Values.text(value);
    }
}

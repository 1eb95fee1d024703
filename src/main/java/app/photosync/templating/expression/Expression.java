package app.photosync.templating.expression;

import app.photosync.templating.function.Kind;

/**
 * A parsed expression: immutable, evaluated any number of times by any number of threads.
 * Its text, {@link Object#toString()}, is the normal form that unevaluated texts and errors show.
 */
public interface Expression {

    /**
     * @return a plain value, or undefined
     * @throws app.photosync.templating.value.EvaluationError when there is none
     */
    Object evaluate(Scope scope);

    /** What is known of the value before evaluation. */
    default Kind kind() {
        return Kind.ANY;
    }
}

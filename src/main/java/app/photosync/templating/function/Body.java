package app.photosync.templating.function;

/**
 * What a function does with its arguments, which have been evaluated. Fails with an {@link app.photosync.templating.value.EvaluationError}.
 */
@FunctionalInterface
public interface Body {

    Object apply(Arguments arguments);
}

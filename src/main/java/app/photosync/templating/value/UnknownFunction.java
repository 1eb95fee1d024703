package app.photosync.templating.value;

/**
 * A call of a function that nobody knows was evaluated. In contrast to an {@link EvaluationError} no condition reads it as false:
 * a template with a misspelt function shall not look as if it worked.
 */
public final class UnknownFunction extends RuntimeException {

    public UnknownFunction(String name) {
        super("unknown function " + name, null, false, false);
    }
}

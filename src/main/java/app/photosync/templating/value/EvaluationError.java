package app.photosync.templating.value;

/**
 * An expression has no value. Ordinary while a card is made: a text keeps the expression as it stands, a condition is false.
 * It carries a reason for people and no stack trace, because none is ever read.
 */
public class EvaluationError extends RuntimeException {

    public EvaluationError(String reason) {
        super(reason, null, false, false);
    }
}

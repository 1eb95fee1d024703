package app.photosync.templating.expression;

/** The text is no expression, or one that can never have a value because a function cannot take its arguments. */
public final class SyntaxError extends RuntimeException {

    private final int column;

    SyntaxError(int column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    /** Where the parser could not go on, in characters from the start of the expression, from 0. */
    public int column() {
        return column;
    }
}

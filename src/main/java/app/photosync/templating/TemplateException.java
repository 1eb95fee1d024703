package app.photosync.templating;

/** A template cannot be parsed or expanded. The message says where and why; the parts are there for tools. */
public final class TemplateException extends RuntimeException {

    private final String path;
    private final String expression;
    private final int column;
    private final String reason;

    TemplateException(String path, String expression, int column, String reason) {
        super(path + ", column " + (column + 1) + ", in " + expression + ": " + reason);
        this.path = path;
        this.expression = expression;
        this.column = column;
        this.reason = reason;
    }

    /** Where in the template, such as {@code $.body[0].text}. */
    public String path() {
        return path;
    }

    /** The expression as written when it cannot be parsed, in its normal form when it cannot be evaluated, empty when there is none. */
    public String expression() {
        return expression;
    }

    /** Where in the text at that path, in characters from 0. */
    public int column() {
        return column;
    }

    /** For people, in English. */
    public String reason() {
        return reason;
    }
}

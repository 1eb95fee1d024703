package app.photosync.templating.expression;

/**
 * @param text as written, without the quotes and escapes of a string
 * @param column where it starts in the expression, from 0
 */
record Token(Type type, String text, int column) {

    enum Type {
        NAME,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return type == Type.SYMBOL && text.equals(symbol);
    }
}

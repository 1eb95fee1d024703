package app.photosync.templating.expression;

/** Escapes inside a string of an expression. */
final class Escapes {

    private Escapes() {}

    /** @return what a backslash and this character stand for; an unknown escape stands for itself, backslash included */
    static String read(char escaped, char quote) {
        if (escaped == quote) {
            return String.valueOf(quote);
        }
        return switch (escaped) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '\\' -> "\\";
            default -> "\\" + escaped;
        };
    }

    /** @return the string in single quotes as an error or an unevaluated text shows it */
    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

package app.photosync.templating.expression;

/** Strings of an expression, in single or double quotes, with backslash escapes. */
final class Strings {

    private Strings() {}

    /**
     * @param start where the opening quote is
     * @return the position after the closing quote, or -1 when there is none
     */
    static int end(String source, int start) {
        int end = end(source, start, true);
        return end < 0 ? end(source, start, false) : end;
    }

    /** A backslash before the last quote escapes nothing, because the string could not end otherwise. */
    private static int end(String source, int start, boolean escapes) {
        char quote = source.charAt(start);
        for (int at = start + 1; at < source.length(); at++) {
            char next = source.charAt(at);
            if (next == quote) {
                return at + 1;
            }
            boolean escape = escapes && next == '\\' && at + 1 < source.length()
                    && (source.charAt(at + 1) == quote || source.charAt(at + 1) == '\\');
            at += escape ? 1 : 0;
        }
        return -1;
    }

    /** An unknown escape stands for itself, backslash included. */
    static String unescaped(String content, char quote) {
        var text = new StringBuilder(content.length());
        for (int at = 0; at < content.length(); at++) {
            char next = content.charAt(at);
            if (next == '\\' && at + 1 < content.length()) {
                text.append(escaped(content.charAt(++at), quote));
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }

    private static String escaped(char escaped, char quote) {
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

    /** The string in single quotes, as an error or an unevaluated text shows it. */
    static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}

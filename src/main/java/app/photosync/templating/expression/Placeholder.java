package app.photosync.templating.expression;

/**
 * The extent of <code>${...}</code> in a text. What is inside may hold strings, which may hold braces, and objects written without
 * a space before a name. Anything else with braces or a line break is not an expression but text.
 */
final class Placeholder {

    private final String text;
    private int at;

    private Placeholder(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** @return the position after the closing brace, or -1 when no expression starts here */
    static int end(String text, int start) {
        if (!text.startsWith("${", start)) {
            return -1;
        }
        var placeholder = new Placeholder(text, start + 2);
        return placeholder.content(0) ? placeholder.at + 1 : -1;
    }

    /** At least one character, string or object, then the closing brace. */
    private boolean content(int depth) {
        int start = at;
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '}' -> {
                    return at > start;
                }
                case '\'', '"' -> {
                    if (!string()) {
                        return false;
                    }
                }
                case '{' -> {
                    if (!object(depth + 1)) {
                        return false;
                    }
                }
                case '\r', '\n', '`' -> {
                    return false;
                }
                default -> at++;
            }
        }
        return false;
    }

    private boolean string() {
        int end = Strings.end(text, at);
        at = Math.max(at, end);
        return end > 0;
    }

    /** An empty object, or a name and a colon, then anything. */
    private boolean object(int depth) {
        at++;
        if (depth > 50 || at >= text.length()) {
            return false;
        }
        if (text.charAt(at) == '}') {
            at++;
            return true;
        }
        boolean named = key() && at < text.length() && text.charAt(at++) == ':' && content(depth);
        at++;
        return named;
    }

    private boolean key() {
        if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
            return string();
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_#@$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > start && !Character.isDigit(text.charAt(start));
    }
}

package app.photosync.templating.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with expressions in it, such as {@code Hello ${name}!}.
 *
 * @param parts literal texts and expressions in their order
 */
public record Interpolation(List<Part> parts) {

    /**
     * @param literal the text, or null for an expression
     * @param expression the expression, or null for a text
     * @param column where the part starts in the text, from 0
     */
    public record Part(String literal, Expression expression, int column) {}

    /** @throws SyntaxError when the content of <code>${ }</code> is no expression; its column is one of the text */
    public static Interpolation read(String text) {
        return text.contains("${") ? new Reader(text).read() : new Interpolation(List.of(new Part(text, null, 0)));
    }

    /** @return the expression that is the whole text and keeps the type of its value, or null when the text stays a text */
    public Expression whole() {
        return parts.size() == 1 && parts.getFirst().expression() != null && !(parts.getFirst().expression() instanceof Constant)
                ? parts.getFirst().expression()
                : null;
    }

    Expression asExpression() {
        if (whole() != null) {
            return whole();
        }
        return new Concatenation(parts.stream()
                .map(part -> part.literal() == null ? part.expression() : new Constant(part.literal())).toList());
    }

    private static final class Reader {

        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Interpolation read() {
            while (at < text.length()) {
                char next = text.charAt(at);
                int end = next == '$' ? Placeholder.end(text, at) : -1;
                if (end > 0) {
                    expression(end);
                } else if (next == '\\' && at + 1 < text.length() && "$`".indexOf(text.charAt(at + 1)) >= 0) {
                    literal.append(text.charAt(at + 1));
                    at += 2;
                } else if (next == '`') {
                    throw new SyntaxError(at, "a backtick beside an expression is written \\`");
                } else {
                    literal.append(next);
                    at++;
                }
            }
            endLiteral();
            return new Interpolation(List.copyOf(parts));
        }

        private void expression(int end) {
            endLiteral();
            String source = text.substring(at + 2, end - 1);
            if (!source.isBlank()) {
                parts.add(new Part(null, parsed(source), at));
            }
            at = end;
        }

        private Expression parsed(String source) {
            try {
                return Parser.parse(source);
            } catch (SyntaxError error) {
                throw new SyntaxError(at + 2 + error.column(), error.getMessage());
            }
        }

        private void endLiteral() {
            if (!literal.isEmpty()) {
                parts.add(new Part(literal.toString(), null, at - literal.length()));
                literal.setLength(0);
            }
        }
    }
}

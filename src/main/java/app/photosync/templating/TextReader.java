package app.photosync.templating;

import app.photosync.templating.Text.Part;
import app.photosync.templating.expression.Concatenation;
import app.photosync.templating.expression.Constant;
import app.photosync.templating.expression.Expression;
import app.photosync.templating.expression.Parser;
import app.photosync.templating.expression.SyntaxError;
import java.util.ArrayList;
import java.util.List;

/** Finds the expressions in one text of a template. */
final class TextReader {

    private final String text;
    private final String path;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int at;

    private TextReader(String text, String path) {
        this.text = text;
        this.path = path;
    }

    static Node read(String text, String path) {
        return text.contains("${") ? new TextReader(text, path).read() : new Literal(text, path);
    }

    private Node read() {
        while (at < text.length()) {
            char next = text.charAt(at);
            int end = next == '$' ? Placeholder.end(text, at) : -1;
            if (end > 0) {
                expression(end);
            } else if (next == '\\' && at + 1 < text.length() && (text.charAt(at + 1) == '$' || text.charAt(at + 1) == '`')) {
                literal.append(text.charAt(at + 1));
                at += 2;
            } else if (next == '`') {
                throw new TemplateException(path, text, at, "a backtick beside an expression is written \\`");
            } else {
                literal.append(next);
                at++;
            }
        }
        endLiteral();
        return node();
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
            throw new TemplateException(path, source, at + 2 + error.column(), error.getMessage());
        }
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new Part(literal.toString(), null, at));
            literal.setLength(0);
        }
    }

    private Node node() {
        if (parts.size() != 1 || parts.getFirst().expression() == null) {
            return new Text(List.copyOf(parts), path);
        }
        return switch (parts.getFirst().expression()) {
            case Constant _ -> new Text(List.copyOf(parts), path);
            case Concatenation(var pieces) -> new Text(pieces.stream().map(piece -> new Part(null, piece, 0)).toList(), path);
            case Expression expression -> new Binding(expression, path);
        };
    }
}

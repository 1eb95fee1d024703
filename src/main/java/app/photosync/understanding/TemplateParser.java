package app.photosync.understanding;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link Template}. */
final class TemplateParser {

    private final String line;
    private int at;

    TemplateParser(String line) {
        this.line = line;
    }

    /** @throws IllegalArgumentException for a bracket without its partner */
    Template parse() {
        Template template = choice();
        if (at < line.length()) {
            throw unbalanced();
        }
        return template;
    }

    private Template choice() {
        var options = new ArrayList<Template>(List.of(sequence()));
        while (at < line.length() && line.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.getFirst() : new Template.Choice(options);
    }

    private Template sequence() {
        var parts = new ArrayList<Template>();
        while (at < line.length() && line.charAt(at) != '|' && line.charAt(at) != ')') {
            parts.add(part());
        }
        return new Template.Sequence(parts);
    }

    private Template part() {
        return switch (line.charAt(at)) {
            case '{' -> new Template.Slot(upTo('}'));
            case '(' -> {
                at++;
                Template inner = choice();
                if (at == line.length()) {
                    throw unbalanced();
                }
                at++;
                yield inner;
            }
            default -> text();
        };
    }

    private String upTo(char end) {
        int close = line.indexOf(end, at);
        if (close < 0) {
            throw unbalanced();
        }
        String inside = line.substring(at + 1, close);
        at = close + 1;
        return inside;
    }

    private Template text() {
        int start = at;
        while (at < line.length() && "{(|)".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return new Template.Text(line.substring(start, at));
    }

    private IllegalArgumentException unbalanced() {
        return new IllegalArgumentException("A bracket without its partner in: " + line);
    }
}

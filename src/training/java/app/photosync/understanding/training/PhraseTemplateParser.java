package app.photosync.understanding.training;

import java.util.ArrayList;
import java.util.List;

/** Reads the notation of {@link PhraseTemplate}. */
final class PhraseTemplateParser {

    private final String line;
    private int at;

    PhraseTemplateParser(String line) {
        this.line = line;
    }

    /** @throws IllegalArgumentException for a bracket without its partner */
    PhraseTemplate parse() {
        PhraseTemplate template = choice();
        if (at < line.length()) {
            throw unbalanced();
        }
        return template;
    }

    private PhraseTemplate choice() {
        var options = new ArrayList<PhraseTemplate>(List.of(sequence()));
        while (at < line.length() && line.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.getFirst() : new PhraseTemplate.Choice(options);
    }

    private PhraseTemplate sequence() {
        var parts = new ArrayList<PhraseTemplate>();
        while (at < line.length() && line.charAt(at) != '|' && line.charAt(at) != ')') {
            parts.add(part());
        }
        return new PhraseTemplate.Sequence(parts);
    }

    private PhraseTemplate part() {
        return switch (line.charAt(at)) {
            case '{' -> new PhraseTemplate.Slot(upTo('}'));
            case '(' -> {
                at++;
                PhraseTemplate inner = choice();
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

    private PhraseTemplate text() {
        int start = at;
        while (at < line.length() && "{(|)".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return new PhraseTemplate.Text(line.substring(start, at));
    }

    private IllegalArgumentException unbalanced() {
        return new IllegalArgumentException("A bracket without its partner in: " + line);
    }
}

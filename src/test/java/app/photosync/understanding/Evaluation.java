package app.photosync.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The evaluation phrases of one language: a section for each label; "out_of_scope hard" are the lines that only look like ours. */
public record Evaluation(Language language, List<Line> lines) {

    public record Line(String text, Label label, boolean hard) {}

    /** Looked at while the templates were written: it found their gaps. */
    static Evaluation first(Language language) {
        return of("first", language);
    }

    /** Written after the templates, and never used to improve them: what it says is what strangers' phrases would say. */
    static Evaluation fresh(Language language) {
        return of("fresh", language);
    }

    private static Evaluation of(String set, Language language) {
        try {
            return new Evaluation(language, read(Path.of("src/test/resources/understanding", set, language.tag() + ".txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> read(Path file) throws IOException {
        var lines = new ArrayList<Line>();
        String section = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                section = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new Line(line, Label.valueOf(section.split(" ")[0].toUpperCase(Locale.ROOT)), section.endsWith(" hard")));
            }
        }
        return lines;
    }
}

package app.photosync.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Phrases that nobody who writes training data has read. They stay useful only while that holds: tests say figures, never a phrase.
 */
enum BlindSet {

    /** Variants of the training were compared by its totals, so these flatter a little. */
    COMPARED("blind"),

    /** Measured when the training was done: nothing was chosen by what it says. */
    CONFIRMING("confirming");

    private static final Path ROOT = Path.of("src/test/resources/understanding");
    private static final String HARD = "!";

    private final String folder;

    BlindSet(String folder) {
        this.folder = folder;
    }

    Evaluation of(Language language) {
        return new Evaluation(language, lines(language.tag() + ".tsv").stream().map(BlindSet::labelled).toList());
    }

    List<Evaluation> ofAllLanguages() {
        return Arrays.stream(Language.values()).map(this::of).toList();
    }

    /** What people ask other assistants, in English: none of it is about a profile photo. */
    Evaluation everyday() {
        return new Evaluation(
                Language.ENGLISH,
                lines("everyday-en.txt").stream()
                        .map(text -> new Evaluation.Line(text, Label.OUT_OF_SCOPE, false))
                        .toList());
    }

    private static Evaluation.Line labelled(String line) {
        String[] columns = line.split("\t", 2);
        boolean hard = columns[0].endsWith(HARD);
        return new Evaluation.Line(columns[1], Label.valueOf(columns[0].replace(HARD, "").toUpperCase(Locale.ROOT)), hard);
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(ROOT.resolve(folder).resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

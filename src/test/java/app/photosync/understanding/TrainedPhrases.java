package app.photosync.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Every phrase that the recognizer is trained with in one language, spelling aside. */
record TrainedPhrases(Set<String> plain) {

    static TrainedPhrases of(Language language) {
        try {
            LanguageFile file = LanguageFile.read(Path.of("src/main/understanding", language.tag() + ".txt"));
            Set<String> trained = new HashSet<>();
            new Phrasebook(language, file).phrases().forEach(phrase -> trained.add(plain(phrase.text())));
            file.everyday().forEach(line -> trained.add(plain(line)));
            return new TrainedPhrases(trained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contain(String text) {
        return plain.contains(plain(text));
    }

    /** How many lines of an evaluation set stand in the training; never which. */
    long among(Evaluation evaluation) {
        return evaluation.lines().stream().filter(line -> contain(line.text())).count();
    }

    private static String plain(String text) {
        return String.join(" ", Tokens.of(PlainSpelling.of(NormalText.of(text))));
    }
}

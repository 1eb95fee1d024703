package app.photosync.understanding.training;

import app.photosync.understanding.Evaluation;
import app.photosync.understanding.Language;
import app.photosync.understanding.lexicon.NormalText;
import app.photosync.understanding.lexicon.PlainSpelling;
import app.photosync.understanding.lexicon.Tokenizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Every phrase that the recognizer is trained with in one language, spelling aside. */
public record TrainedPhrases(Set<String> plain) {

    public static TrainedPhrases of(Language language) {
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

    public boolean contain(String text) {
        return plain.contains(plain(text));
    }

    /** How many lines of an evaluation set stand in the training; never which. */
    public long among(Evaluation evaluation) {
        return evaluation.lines().stream().filter(line -> contain(line.text())).count();
    }

    private static String plain(String text) {
        return String.join(" ", Tokenizer.of(PlainSpelling.of(NormalText.of(text))));
    }
}

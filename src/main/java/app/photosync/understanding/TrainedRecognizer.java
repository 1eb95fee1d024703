package app.photosync.understanding;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Finds the language, reads the text with its lexicon, weighs what was read, and lets the gate decide. */
final class TrainedRecognizer implements Recognizer {

    private final LanguageDetector languages;
    private final Reader reader;
    private final LinearModel meaning;
    private final LinearModel matter;

    TrainedRecognizer(Knowledge knowledge) {
        this.languages = new LanguageDetector(knowledge.language());
        this.reader = new Reader(knowledge.words(), knowledge.known());
        this.meaning = knowledge.meaning();
        this.matter = knowledge.matter();
    }

    /** @throws UncheckedIOException when the build did not pack the knowledge, or packed it for another version of this room */
    static TrainedRecognizer ofTheBuild() {
        try (InputStream packed = TrainedRecognizer.class.getResourceAsStream(Knowledge.RESOURCE)) {
            if (packed == null) {
                throw new FileNotFoundException(Knowledge.RESOURCE + " is missing: it is trained in Maven's phase process-classes");
            }
            return new TrainedRecognizer(Knowledge.read(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Intent recognize(Utterance utterance) {
        String text = NormalText.of(utterance.text());
        LanguageDetector.Finding language = languages.find(text, utterance.locale());
        Reading reading = reader.read(text, language.candidates());
        if (reading.tokens().isEmpty()) {
            return Intent.of(Label.HELP, language.language()).knownBy(language.basis());
        }
        int[] features = Features.ofMeaning(reading);
        double ours = matter.probabilities(features)[Matter.OURS.ordinal()];
        Decision decision = Gate.decide(meaning.probabilities(features), ours, reading, utterance.dialogOpen());
        return Details.added(decision, reading, language);
    }
}

package app.photosync.understanding.recognition;

import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Recognizer;
import app.photosync.understanding.Utterance;
import app.photosync.understanding.lexicon.LexiconTagger;
import app.photosync.understanding.lexicon.NormalText;
import app.photosync.understanding.lexicon.TaggedText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Finds the language, reads the text with its lexicon, weighs what was read, and lets the gate decide. */
public final class TrainedRecognizer implements Recognizer {

    private final LanguageDetector languages;
    private final LexiconTagger reader;
    private final LinearModel meaning;
    private final LinearModel matter;

    public TrainedRecognizer(RecognizerModel knowledge) {
        this.languages = new LanguageDetector(knowledge.language());
        this.reader = new LexiconTagger(knowledge.words(), knowledge.known());
        this.meaning = knowledge.meaning();
        this.matter = knowledge.matter();
    }

    /** @throws UncheckedIOException when the build did not pack the knowledge, or packed it for another version of this room */
    public static TrainedRecognizer ofTheBuild() {
        try (InputStream packed = TrainedRecognizer.class.getResourceAsStream(RecognizerModel.RESOURCE)) {
            if (packed == null) {
                throw new FileNotFoundException(RecognizerModel.RESOURCE + " is missing: it is trained in Maven's phase process-classes");
            }
            return new TrainedRecognizer(RecognizerModel.read(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Intent recognize(Utterance utterance) {
        String text = NormalText.of(utterance.text());
        LanguageDetector.Finding language = languages.find(text, utterance.locale());
        TaggedText reading = reader.read(text, language.candidates());
        if (reading.tokens().isEmpty()) {
            return Intent.of(Label.HELP, language.language()).knownBy(language.basis());
        }
        int[] features = Features.ofMeaning(reading);
        double ours = matter.probabilities(features)[Relevance.OURS.ordinal()];
        GatedIntent decision = Gate.decide(meaning.probabilities(features), ours, reading, utterance.dialogOpen());
        return SlotFilling.added(decision, reading, language);
    }
}

package app.photosync.understanding.training;

import app.photosync.understanding.Language;
import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.lexicon.KnownWords;
import app.photosync.understanding.lexicon.LexiconTagger;
import app.photosync.understanding.lexicon.NormalText;
import app.photosync.understanding.lexicon.PlainSpelling;
import app.photosync.understanding.lexicon.Tokenizer;
import app.photosync.understanding.recognition.Features;
import app.photosync.understanding.recognition.IntentClass;
import app.photosync.understanding.recognition.LanguageDetector;
import app.photosync.understanding.recognition.LinearModel;
import app.photosync.understanding.recognition.RecognizerModel;
import app.photosync.understanding.recognition.Relevance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Trains the recognizer from the language files; the build runs it after the compiler, and no jar has it. Deterministic: the same files
 * give the same bytes, whatever the machine.
 */
public final class Training {

    private static final int MEANING_ROUNDS = 12;
    private static final int MATTER_ROUNDS = 6;
    private static final int LANGUAGE_ROUNDS = 2;
    private static final double WITH_A_TYPO = 0.2;
    private static final double IN_LATIN = 0.15;

    private Training() {}

    /**
     * @param args the folder of the language files; the folder of the compiled classes, into which the result goes; then any other folders
     *     whose changes ask for a new training, such as that of the training's own sources
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path room = Path.of(args[1], "app", "photosync", "understanding");
        Path target = room.resolve("recognition").resolve(RecognizerModel.RESOURCE);
        List<Path> sources = Stream.concat(Stream.of(folder, room), Arrays.stream(args).skip(2).map(Path::of)).toList();
        if (!isNewerThanAll(target, sources)) {
            train(folder, target);
        }
    }

    /** @throws IllegalStateException with what to look at, for whoever reads the build's log */
    private static void train(Path folder, Path target) {
        try {
            RecognizerModel knowledge = knowledge(folder);
            Files.createDirectories(target.getParent());
            try (var out = Files.newOutputStream(target)) {
                knowledge.write(out);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw new IllegalStateException("""
                    The recognizer could not be trained from %s.
                    Keep %s: it has the compiler's replay files. If the cause below makes no sense, build once more with
                    -Dtraining.execution=-Xint; when that works, the fault is the compiler's and not ours."""
                    .formatted(folder, Path.of("").toAbsolutePath()), e);
        }
    }

    /** A build that changed nothing here has nothing to train. */
    private static boolean isNewerThanAll(Path target, List<Path> folders) throws IOException {
        if (Files.notExists(target)) {
            return false;
        }
        FileTime trained = Files.getLastModifiedTime(target);
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(it -> Files.isRegularFile(it) && !it.equals(target)).toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(trained) >= 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    static RecognizerModel knowledge(Path folder) throws IOException {
        var words = new EnumMap<Language, Map<String, Concept>>(Language.class);
        var clean = new ArrayList<Phrase>();
        var lived = new ArrayList<Phrase>();
        var strange = new ArrayList<Phrase>();
        var everyday = new ArrayList<Phrase>();
        for (Language language : Language.values()) {
            LanguageFile file = LanguageFile.read(folder.resolve(language.tag() + ".txt"));
            var book = new Phrasebook(language, file);
            List<Phrase> phrases = book.phrases();
            words.put(language, language == Language.UKRAINIAN ? withLatinSpelling(file.words()) : file.words());
            clean.addAll(phrases);
            lived.addAll(asPeopleType(phrases, book));
            strange.addAll(aboutUnknownThings(phrases, file));
            everyday.addAll(book.everyday());
        }
        KnownWords known = KnownWords.of(clean.stream().flatMap(p -> spellings(p).stream())
                .flatMap(text -> Tokenizer.of(PlainSpelling.of(text)).stream()).toList());
        LinearModel language = languageModel(lived);
        lived.addAll(strange);
        var reading = new PhraseReading(new LexiconTagger(words, known), new LanguageDetector(language));
        return new RecognizerModel(words, known, meaningModel(lived, reading), matterModel(lived, everyday, reading), language);
    }

    private static List<Phrase> asPeopleType(List<Phrase> phrases, Phrasebook book) {
        var dice = new Random(7);
        return phrases.stream().map(phrase -> new Phrase(typed(phrase, book, dice), phrase.language(), phrase.sense())).toList();
    }

    /** Foreign phrases with unknown words for most others; of ours only a few, so that one unknown word does not make a phrase foreign. */
    private static List<Phrase> aboutUnknownThings(List<Phrase> phrases, LanguageFile file) {
        var dice = new Random(11);
        var strange = new StrangeWords(file.words().keySet(), dice);
        return phrases.stream()
                .filter(phrase -> phrase.sense() == IntentClass.OUT_OF_SCOPE || dice.nextDouble() < 0.2)
                .map(phrase -> new Phrase(strange.in(phrase.text(), phrase.sense() == IntentClass.OUT_OF_SCOPE ? 0.6 : 0.3),
                        phrase.language(), phrase.sense()))
                .toList();
    }

    private static String typed(Phrase phrase, Phrasebook book, Random dice) {
        String text = book.dressed(phrase.text(), dice);
        if (phrase.language() == Language.UKRAINIAN && dice.nextDouble() < IN_LATIN) {
            text = dice.nextBoolean() ? LatinUkrainian.official(text) : LatinUkrainian.chatty(text);
        }
        return NormalText.of(dice.nextDouble() < WITH_A_TYPO ? Typos.in(text, dice) : text);
    }

    private static List<String> spellings(Phrase phrase) {
        return phrase.language() == Language.UKRAINIAN
                ? List.of(phrase.text(), LatinUkrainian.official(phrase.text()), LatinUkrainian.chatty(phrase.text()))
                : List.of(phrase.text());
    }

    private static Map<String, Concept> withLatinSpelling(Map<String, Concept> words) {
        var both = new LinkedHashMap<>(words);
        words.forEach((word, concept) -> {
            both.putIfAbsent(LatinUkrainian.official(word), concept);
            both.putIfAbsent(LatinUkrainian.chatty(word), concept);
        });
        return both;
    }

    private static LinearModel languageModel(List<Phrase> phrases) {
        return new SoftmaxTraining(Features.LANGUAGE_BUCKETS, Language.values().length, LANGUAGE_ROUNDS).train(phrases.stream()
                .map(phrase -> new SoftmaxTraining.Example(Features.ofLanguage(phrase.text()), phrase.language().ordinal()))
                .toList());
    }

    private static LinearModel meaningModel(List<Phrase> phrases, PhraseReading reading) {
        return new SoftmaxTraining(Features.MEANING_BUCKETS, IntentClass.values().length, MEANING_ROUNDS).train(phrases.stream()
                .map(phrase -> new SoftmaxTraining.Example(reading.features(phrase), phrase.sense().ordinal()))
                .toList());
    }

    /** What only asks or thanks may be about anything, so it teaches nothing here. */
    private static LinearModel matterModel(List<Phrase> phrases, List<Phrase> everyday, PhraseReading reading) {
        return new SoftmaxTraining(Features.MEANING_BUCKETS, Relevance.values().length, MATTER_ROUNDS)
                .train(Stream.concat(phrases.stream(), everyday.stream())
                .flatMap(phrase -> Relevance.of(phrase.sense())
                        .map(matter -> new SoftmaxTraining.Example(reading.features(phrase), matter.ordinal())).stream())
                .toList());
    }

    private record PhraseReading(LexiconTagger reader, LanguageDetector languages) {

        int[] features(Phrase phrase) {
            return Features.ofMeaning(reader.read(phrase.text(), languages.find(phrase.text(), "").candidates()));
        }
    }
}

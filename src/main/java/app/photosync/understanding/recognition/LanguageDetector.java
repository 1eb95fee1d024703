package app.photosync.understanding.recognition;

import app.photosync.understanding.Language;
import app.photosync.understanding.LanguageBasis;
import app.photosync.understanding.lexicon.Tokenizer;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the language of a text: by its script, else by its letters when there are enough of them, else by the locale. */
public final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}']+");
    private static final int ENOUGH_WORDS = 3;
    private static final double CLEAR = 0.75;
    private static final double POSSIBLE = 0.1;

    private final LinearModel model;

    public LanguageDetector(LinearModel model) {
        this.model = model;
    }

    /**
     * @param candidates the languages whose words may stand in the text, likeliest first; always with English, whose words stand everywhere
     */
    public record Finding(Language language, LanguageBasis basis, List<Language> candidates) {}

    public Finding find(String normalText, String locale) {
        if (shareOf(normalText, LanguageDetector::isJapanese) > 0) {
            return new Finding(Language.JAPANESE, LanguageBasis.TEXT, List.of(Language.JAPANESE, Language.ENGLISH));
        }
        if (shareOf(normalText, LanguageDetector::isCyrillic) >= 0.25) {
            return new Finding(Language.UKRAINIAN, LanguageBasis.TEXT, List.of(Language.UKRAINIAN, Language.ENGLISH));
        }
        return byLetters(normalText, locale);
    }

    private Finding byLetters(String normalText, String locale) {
        double[] probabilities = model.probabilities(Features.ofLanguage(normalText));
        List<Language> ranked = ranked(probabilities);
        Language likeliest = ranked.getFirst();
        List<Language> candidates = candidates(ranked, probabilities, locale);
        long words = WORD.matcher(normalText).results().count();
        if (words >= ENOUGH_WORDS && probabilities[likeliest.ordinal()] >= CLEAR) {
            return new Finding(likeliest, LanguageBasis.TEXT, candidates);
        }
        return Language.ofTag(locale)
                .map(language -> new Finding(language, LanguageBasis.LOCALE, candidates))
                .orElse(new Finding(Language.ENGLISH, LanguageBasis.NONE, candidates));
    }

    private static List<Language> ranked(double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((a, b) -> Double.compare(probabilities[b], probabilities[a]))
                .map(i -> Language.values()[i])
                .toList();
    }

    private static List<Language> candidates(List<Language> ranked, double[] probabilities, String locale) {
        var candidates = new ArrayList<Language>(ranked.stream().filter(l -> probabilities[l.ordinal()] >= POSSIBLE).toList());
        Language.ofTag(locale).filter(l -> !candidates.contains(l)).ifPresent(candidates::add);
        if (!candidates.contains(Language.ENGLISH)) {
            candidates.add(Language.ENGLISH);
        }
        return List.copyOf(candidates);
    }

    private static double shareOf(String text, IntPredicate script) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters == 0 ? 0 : (double) text.codePoints().filter(script).count() / letters;
    }

    private static boolean isJapanese(int c) {
        return Tokenizer.standsAlone(c);
    }

    private static boolean isCyrillic(int c) {
        return UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
    }
}

package app.photosync.understanding.training;

import app.photosync.understanding.lexicon.Lexicon;
import app.photosync.understanding.lexicon.Tokenizer;
import java.util.Random;
import java.util.Set;

/**
 * Puts made-up words in the place of ordinary ones. Nobody can list all that people talk about, so the training shows what talk about
 * something unknown looks like: mostly it is out of scope.
 */
final class StrangeWords {

    private static final String LATIN = "etaoinsrhldcumfpgwybvk";
    private static final String CYRILLIC = "оаиніетвсрлкдупмягзбчй";
    private static final int SHORTEST_REPLACED = 4;

    private final Set<String> lexicon;
    private final Random random;

    /** @param lexicon words that stay, as {@link Lexicon#spelled} writes them */
    StrangeWords(Set<String> lexicon, Random random) {
        this.lexicon = lexicon;
        this.random = random;
    }

    /** @param share of the replaceable words, 0 to 1 */
    String in(String text, double share) {
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (isReplaceable(words[i]) && random.nextDouble() < share) {
                words[i] = madeUp(words[i]);
            }
        }
        return String.join(" ", words);
    }

    private boolean isReplaceable(String word) {
        return word.length() >= SHORTEST_REPLACED
                && word.codePoints().allMatch(Character::isLetter)
                && !Tokenizer.standsAlone(word.codePointAt(0))
                && !lexicon.contains(Lexicon.spelled(word));
    }

    private String madeUp(String word) {
        String letters = word.charAt(0) < 0x250 ? LATIN : CYRILLIC;
        var made = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            made.append(letters.charAt(random.nextInt(letters.length())));
        }
        return made.toString();
    }
}

package app.photosync.understanding.training;

import app.photosync.understanding.lexicon.Tokenizer;
import java.util.Random;

/** Types like a person in a hurry: now and then a letter is lost, doubled or swapped with its neighbour. */
final class Typos {

    private static final int SHORTEST_WORD = 4;

    private Typos() {}

    /** One slip in one word of the text; short words stay as they are. */
    static String in(String text, Random random) {
        String[] words = text.split(" ");
        int chosen = random.nextInt(words.length);
        if (words[chosen].length() < SHORTEST_WORD || Tokenizer.standsAlone(words[chosen].codePointAt(0))) {
            return text;
        }
        words[chosen] = slipped(words[chosen], random);
        return String.join(" ", words);
    }

    private static String slipped(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}

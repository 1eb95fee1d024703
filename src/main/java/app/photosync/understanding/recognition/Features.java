package app.photosync.understanding.recognition;

import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.lexicon.Hash;
import app.photosync.understanding.lexicon.TaggedText;
import java.util.List;
import java.util.stream.IntStream;

/** Turns what was read into the buckets that the models weigh. Each kind of feature has a seed of its own. */
public final class Features {

    public static final int MEANING_BUCKETS = 1 << 16;
    public static final int LANGUAGE_BUCKETS = 1 << 14;

    private static final int WORDS = 1;
    private static final int SKETCH = 2;
    private static final int LETTERS = 3;
    private static final int CONCEPTS = 4;
    private static final int LENGTH = 5;
    private static final int LANGUAGE = 6;
    private static final int OUTLINE = 7;

    private Features() {}

    /** Words and word groups, groups of the sketch and of the outline, letters within words, pairs of concepts, length. */
    public static int[] ofMeaning(TaggedText reading) {
        var buckets = IntStream.builder();
        groups(reading.tokens(), WORDS, 2, buckets);
        groups(reading.sketch(), SKETCH, 3, buckets);
        groups(reading.outline(), OUTLINE, 3, buckets);
        reading.tokens().forEach(token -> letters(" " + token + " ", LETTERS, 3, 5, MEANING_BUCKETS, buckets));
        for (Concept one : reading.concepts()) {
            for (Concept other : reading.concepts()) {
                if (one.compareTo(other) <= 0) {
                    buckets.add(Hash.bucket(one.name() + "+" + other.name(), CONCEPTS, MEANING_BUCKETS));
                }
            }
        }
        buckets.add(Hash.bucket("all:" + reading.concepts(), CONCEPTS, MEANING_BUCKETS));
        buckets.add(Hash.bucket(String.valueOf(Math.min(reading.sketch().size(), 8)), LENGTH, MEANING_BUCKETS));
        return buckets.build().sorted().distinct().toArray();
    }

    /** Letters and word ends; on the normal text, since accents tell languages apart. */
    public static int[] ofLanguage(String normalText) {
        var buckets = IntStream.builder();
        for (String word : normalText.split("[^\\p{L}\\p{M}']+")) {
            String padded = " " + word + " ";
            letters(padded, LANGUAGE, 2, 4, LANGUAGE_BUCKETS, buckets);
            buckets.add(Hash.bucket(padded, LANGUAGE, LANGUAGE_BUCKETS));
        }
        return buckets.build().sorted().distinct().toArray();
    }

    private static void groups(List<String> tokens, int seed, int longest, IntStream.Builder buckets) {
        for (int start = -1; start < tokens.size(); start++) {
            var group = new StringBuilder();
            for (int i = start; i < Math.min(start + longest, tokens.size() + 1); i++) {
                group.append(i < 0 ? "<" : i == tokens.size() ? ">" : tokens.get(i)).append(' ');
                buckets.add(Hash.bucket(group, seed, MEANING_BUCKETS));
            }
        }
    }

    private static void letters(String word, int seed, int shortest, int longest, int space, IntStream.Builder buckets) {
        for (int length = shortest; length <= longest; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                buckets.add(Hash.bucket(word.subSequence(start, start + length), seed, space));
            }
        }
    }
}

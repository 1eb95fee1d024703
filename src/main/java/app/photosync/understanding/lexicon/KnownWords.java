package app.photosync.understanding.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * The words of the training texts, so that a word somebody meant is not taken for another one misspelled. Kept as hashes: one in 200,000 is
 * a false hit.
 */
public record KnownWords(int[] hashes) {

    public static KnownWords of(Collection<String> words) {
        return new KnownWords(words.stream().mapToInt(word -> Hash.of(word, 0)).sorted().distinct().toArray());
    }

    boolean contains(String word) {
        return Arrays.binarySearch(hashes, Hash.of(word, 0)) >= 0;
    }
}

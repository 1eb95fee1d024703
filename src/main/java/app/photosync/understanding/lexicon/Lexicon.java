package app.photosync.understanding.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one language by concept. A word that ends in {@code *} stands for everything that begins so. A word nobody knows is taken
 * for a known one of five letters or more that differs from it by one letter.
 */
public final class Lexicon {

    private static final int SHORTEST_FORGIVEN = 5;

    /** @param tokens how many tokens from the starting one belong to the word */
    record Match(Concept concept, int tokens) {}

    private record Word(String letters, boolean stem, int tokens, Concept concept) {}

    private final Map<String, Concept> entries = new HashMap<>();
    private final Map<Character, Word[]> byFirstLetter = new HashMap<>();
    /** By the first token of an entry: how many tokens the longest such entry has. */
    private final Map<String, Integer> longestEntry = new HashMap<>();

    /** @param words entry to concept, as {@link #spelled} writes them */
    Lexicon(Map<String, Concept> words) {
        words.forEach(this::add);
    }

    /** The form in which an entry of a language file is kept: plain tokens with single spaces, a stem with its asterisk. */
    public static String spelled(String entry) {
        String text = String.join(" ", Tokenizer.of(PlainSpelling.of(NormalText.of(entry.replace("*", "")))));
        return entry.endsWith("*") ? text + "*" : text;
    }

    private void add(String entry, Concept concept) {
        boolean stem = entry.endsWith("*");
        String letters = stem ? entry.substring(0, entry.length() - 1) : entry;
        if (!stem) {
            entries.put(letters, concept);
        }
        String[] parts = letters.split(" ");
        int tokens = parts.length;
        longestEntry.merge(parts[0], tokens, Math::max);
        if (stem || tokens == 1) {
            byFirstLetter.merge(letters.charAt(0), new Word[] {new Word(letters, stem, tokens, concept)}, Lexicon::joined);
        }
    }

    private static Word[] joined(Word[] some, Word[] more) {
        Word[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more[0];
        return all;
    }

    /** The longest entry that begins at this token. */
    Optional<Match> at(List<String> tokens, int start) {
        for (int length = Math.min(longestFrom(tokens.get(start)), tokens.size() - start); length > 0; length--) {
            String text = String.join(" ", tokens.subList(start, start + length));
            Concept exact = entries.get(text);
            Concept concept = exact != null ? exact : byStem(text, length);
            if (concept != null) {
                return Optional.of(new Match(concept, length));
            }
        }
        return Optional.empty();
    }

    private int longestFrom(String token) {
        return longestEntry.getOrDefault(token, 1);
    }

    private Concept byStem(String text, int tokens) {
        Concept found = null;
        int longest = 0;
        for (Word word : byFirstLetter.getOrDefault(text.charAt(0), new Word[0])) {
            if (word.stem && word.tokens == tokens && word.letters.length() > longest && text.startsWith(word.letters)) {
                found = word.concept;
                longest = word.letters.length();
            }
        }
        return found;
    }

    /** The word that was probably meant; only for tokens that stand in no training text. */
    Optional<Match> misspelledAt(List<String> tokens, int start) {
        String token = tokens.get(start);
        if (token.length() < SHORTEST_FORGIVEN - 1 || token.length() > 24) {
            return Optional.empty();
        }
        for (Word word : byFirstLetter.getOrDefault(token.charAt(0), new Word[0])) {
            if (word.tokens == 1 && word.letters.length() >= SHORTEST_FORGIVEN && isOneLetterFrom(word, token)) {
                return Optional.of(new Match(word.concept, 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isOneLetterFrom(Word word, String token) {
        int wanted = word.letters.length();
        if (!word.stem) {
            return Math.abs(wanted - token.length()) <= 1 && OneSlip.apart(word.letters, token);
        }
        for (int length = wanted - 1; length <= Math.min(wanted + 1, token.length()); length++) {
            if (OneSlip.apart(word.letters, token.substring(0, length))) {
                return true;
            }
        }
        return false;
    }
}

package app.photosync.understanding.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text as the lexicon sees it.
 *
 * @param tokens   what stands in the text
 * @param sketch the same with each lexicon word replaced by its concept, and each unknown word by one name, so that "my pfp is ancient" and
 *     "my photo is old" look alike
 * @param concepts the concepts seen
 */
public record TaggedText(List<String> tokens, List<String> sketch, Set<Concept> concepts) {

    /** What stands in the sketch for a word of which nothing is known. */
    private static final String UNKNOWN = "UNKNOWN";

    /**
     * @param lexicons in the order in which they are asked; the first that knows a word decides
     * @param known    the words that are no slips of the finger
     */
    static TaggedText of(String plainText, List<Lexicon> lexicons, KnownWords known) {
        List<String> tokens = Tokenizer.of(plainText);
        var sketch = new ArrayList<String>();
        Set<Concept> concepts = EnumSet.noneOf(Concept.class);
        for (int i = 0; i < tokens.size(); ) {
            Optional<Lexicon.Match> match = match(tokens, i, lexicons, known);
            sketch.add(match.map(found -> found.concept().name()).orElse(known.contains(tokens.get(i)) ? tokens.get(i) : UNKNOWN));
            match.ifPresent(found -> concepts.add(found.concept()));
            i += match.map(Lexicon.Match::tokens).orElse(1);
        }
        return new TaggedText(tokens, sketch, concepts);
    }

    private static Optional<Lexicon.Match> match(List<String> tokens, int start, List<Lexicon> lexicons, KnownWords known) {
        for (Lexicon lexicon : lexicons) {
            Optional<Lexicon.Match> match = lexicon.at(tokens, start);
            if (match.isPresent()) {
                return match;
            }
        }
        if (known.contains(tokens.get(start))) {
            return Optional.empty();
        }
        return lexicons.stream().flatMap(lexicon -> lexicon.misspelledAt(tokens, start).stream()).findFirst();
    }

    /** The concepts alone, in their order: nearly the same in every language. */
    public List<String> outline() {
        return sketch.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
    }

    public boolean has(Concept concept) {
        return concepts.contains(concept);
    }

    public boolean hasAny(Concept... some) {
        for (Concept concept : some) {
            if (concepts.contains(concept)) {
                return true;
            }
        }
        return false;
    }
}

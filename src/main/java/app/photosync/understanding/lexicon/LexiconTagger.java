package app.photosync.understanding.lexicon;

import app.photosync.understanding.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a text with the lexicons of the languages that may stand in it. */
public final class LexiconTagger {

    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final KnownWords known;

    public LexiconTagger(Map<Language, Map<String, Concept>> words, KnownWords known) {
        words.forEach((language, entries) -> lexicons.put(language, new Lexicon(entries)));
        this.known = known;
    }

    public TaggedText read(String normalText, List<Language> candidates) {
        return TaggedText.of(PlainSpelling.of(normalText), candidates.stream().map(lexicons::get).toList(), known);
    }
}

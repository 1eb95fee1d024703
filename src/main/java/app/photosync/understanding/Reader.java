package app.photosync.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a text with the lexicons of the languages that may stand in it. */
final class Reader {

    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final KnownWords known;

    Reader(Map<Language, Map<String, Concept>> words, KnownWords known) {
        words.forEach((language, entries) -> lexicons.put(language, new Lexicon(entries)));
        this.known = known;
    }

    Reading read(String normalText, List<Language> candidates) {
        return Reading.of(PlainSpelling.of(normalText), candidates.stream().map(lexicons::get).toList(), known);
    }
}

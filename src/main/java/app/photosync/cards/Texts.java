package app.photosync.cards;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The bot's words in every language that has a file. */
public final class Texts {

    private final Map<String, Phrases> languages = new TreeMap<>();
    private final String fallback;

    /**
     * @param files key to text, by language tag such as {@code uk}
     * @param fallback the language for people whose own has no file yet; must have one
     */
    public Texts(Map<String, Map<String, String>> files, String fallback) {
        files.forEach((tag, texts) -> languages.put(tag, new Phrases(tag, texts)));
        if (!languages.containsKey(fallback)) {
            throw new IllegalArgumentException("there are no texts in the default language '" + fallback + "', only in "
                    + languages.keySet());
        }
        this.fallback = fallback;
    }

    /** @param tag a language tag; an unknown one gives the default language */
    public Phrases in(String tag) {
        return languages.getOrDefault(tag, languages.get(fallback));
    }

    public boolean has(String tag) {
        return languages.containsKey(tag);
    }

    public Set<String> languages() {
        return Set.copyOf(languages.keySet());
    }
}

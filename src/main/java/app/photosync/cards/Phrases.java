package app.photosync.cards;

import app.photosync.templating.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The texts of one language. Texts may name values as <code>${reference}</code>. */
public final class Phrases {

    private final String language;
    private final Map<String, Template> templates = new HashMap<>();

    Phrases(String language, Map<String, String> texts) {
        this.language = language;
        texts.forEach((key, text) -> templates.put(key, Template.parse(text)));
    }

    /** The language's tag, for example {@code uk}. */
    public String language() {
        return language;
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * @param values what the text's placeholders stand for
     * @throws IllegalArgumentException when this language has no such text; a test holds the languages together
     */
    public String say(String key, Map<String, String> values) {
        return find(key, values)
                .orElseThrow(() -> new IllegalArgumentException("no text '" + key + "' in language '" + language + "'"));
    }

    public Optional<String> find(String key, Map<String, String> values) {
        return Optional.ofNullable(templates.get(key)).map(template -> String.valueOf(template.expand(values)));
    }

    /** The texts {@code key.1}, {@code key.2} and so on, as far as there are any. */
    public List<String> list(String key, Map<String, String> values) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> find(key + "." + number, values))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    public Set<String> keys() {
        return Set.copyOf(templates.keySet());
    }
}

package app.photosync.settings.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Settings that are one of a few words. */
public final class Choices {

    private Choices() {}

    /** As Spring reads them: dashes, underscores and case do not count. */
    public static Rule oneOf(String... words) {
        List<String> known = List.of(words);
        return value -> known.stream().anyMatch(word -> plain(word).equals(plain(value))) ? Optional.empty() : unknown(known);
    }

    public static Rule exactlyOneOf(Collection<String> words) {
        List<String> known = words.stream().sorted().toList();
        return value -> known.contains(value) ? Optional.empty() : unknown(known);
    }

    private static Optional<String> unknown(List<String> known) {
        return Optional.of("must be one of: " + String.join(", ", known) + ".");
    }

    private static String plain(String word) {
        return word.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}

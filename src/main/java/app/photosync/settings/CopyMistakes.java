package app.photosync.settings;

import java.util.Optional;

/** How values go wrong on their way into an environment variable, whatever they mean. */
final class CopyMistakes {

    private CopyMistakes() {}

    /** No quotation marks or blanks around it, no line break, no placeholder that was left. */
    static Optional<String> spoilt(String value) {
        if (isQuoted(value)) {
            return Optional.of("stands in quotation marks. Leave them out.");
        }
        if (!value.equals(value.strip())) {
            return Optional.of("begins or ends with a blank or a line break.");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a line break or another control character.");
        }
        return value.contains("${") ? Optional.of("holds a placeholder, ${...}, that nothing fills in.") : Optional.empty();
    }

    private static boolean isQuoted(String value) {
        char first = value.charAt(0);
        return value.length() > 1 && (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
    }
}

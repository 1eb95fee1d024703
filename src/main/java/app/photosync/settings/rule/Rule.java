package app.photosync.settings.rule;

import java.util.Optional;

/** What a given value must be. */
@FunctionalInterface
public interface Rule {

    Rule ANYTHING = value -> Optional.empty();

    /**
     * @param value not blank
     * @return what is wrong, as the rest of a sentence that begins with the variable's name; never the value itself, which may be a secret
     */
    Optional<String> broken(String value);

    default Rule then(Rule next) {
        return value -> broken(value).or(() -> next.broken(value));
    }

    static Rule matching(String pattern, String otherwise) {
        return value -> value.matches(pattern) ? Optional.empty() : Optional.of(otherwise);
    }
}

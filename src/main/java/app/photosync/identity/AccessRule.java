package app.photosync.identity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in an error's text that the company's access rules spoke, not a missing permission (docs/domain.md 4, row 19). */
public final class AccessRule {

    private static final Set<String> CODES = Set.of("AADSTS50076", "AADSTS50079", "AADSTS53000", "AADSTS53001", "AADSTS53002",
            "AADSTS53003", "AADSTS53004");
    private static final Pattern NAME = Pattern.compile("AADSTS\\d{4,9}|interaction_required|insufficient_claims");

    private AccessRule() {}

    /**
     * @param text an error's message or a {@code WWW-Authenticate} header
     * @return the rule's own name, for example {@code AADSTS53003}; the most precise one where the text has several
     */
    public static Optional<String> namedIn(String text) {
        Matcher matcher = NAME.matcher(text);
        String found = null;
        while (matcher.find()) {
            if (CODES.contains(matcher.group())) {
                return Optional.of(matcher.group());
            }
            if (!matcher.group().startsWith("AADSTS")) {
                found = matcher.group();
            }
        }
        return Optional.ofNullable(found);
    }
}

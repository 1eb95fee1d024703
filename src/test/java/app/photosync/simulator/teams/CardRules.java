package app.photosync.simulator.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Teams demands of an Adaptive Card before it shows it. Stricter than Teams where Teams would show an empty place without an error.
 */
final class CardRules {

    static final String CARD_TYPE = "application/vnd.microsoft.card.adaptive";
    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5");

    private CardRules() {
    }

    static Optional<Rejection> check(Object content) {
        if (!(content instanceof Map<?, ?> card) || !"AdaptiveCard".equals(card.get("type"))) {
            return refused("the content of an Adaptive Card attachment is an object of type AdaptiveCard");
        }
        if (!(card.get("version") instanceof String version) || !VERSIONS.contains(version)) {
            return refused("a card says its schema version, 1.0 to 1.5 (docs/teams-rules.md 10), not " + card.get("version"));
        }
        if (!(card.get("body") instanceof List<?>)) {
            return refused("a card has a body, which is a list");
        }
        return checkParts(card);
    }

    private static Optional<Rejection> checkParts(Object part) {
        return switch (part) {
            case Map<?, ?> object -> checkOne(object).or(() -> checkAll(object.values()));
            case List<?> list -> checkAll(list);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Rejection> checkAll(Iterable<?> parts) {
        for (Object part : parts) {
            Optional<Rejection> rejection = checkParts(part);
            if (rejection.isPresent()) {
                return rejection;
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejection> checkOne(Map<?, ?> part) {
        if (part.containsKey("nodeType")) {
            return refused("the content is a JSON library's own node, not a card (docs/teams-rules.md 27a)");
        }
        return switch (String.valueOf(part.get("type"))) {
            case "Action.Execute" -> needed(part, "verb");
            case "Action.OpenUrl", "Image" -> needed(part, "url");
            case "TextBlock" -> needed(part, "text");
            default -> Optional.empty();
        };
    }

    private static Optional<Rejection> needed(Map<?, ?> part, String field) {
        return part.get(field) instanceof String ? Optional.empty() : refused("a " + part.get("type") + " has a " + field);
    }

    private static Optional<Rejection> refused(String why) {
        return Optional.of(Rejection.badArgument("Card is not valid: " + why + "."));
    }
}

package app.photosync;

import app.photosync.simulator.teams.ShownCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of a card, wherever they stand in it; what stands in a fallback is not looked at. */
final class CardParts {

    private CardParts() {}

    /** @param type for example {@code TextBlock}; every type that begins with it counts */
    static List<Map<?, ?>> of(ShownCard card, String type) {
        List<Map<?, ?>> found = new ArrayList<>();
        collect(card.content(), type, found);
        return found;
    }

    private static void collect(Object part, String type, List<Map<?, ?>> found) {
        switch (part) {
            case Map<?, ?> object -> {
                if (String.valueOf(object.get("type")).startsWith(type)) {
                    found.add(object);
                }
                object.forEach((field, value) -> {
                    if (!"fallback".equals(field)) {
                        collect(value, type, found);
                    }
                });
            }
            case List<?> list -> list.forEach(item -> collect(item, type, found));
            case null, default -> { /* a plain value */ }
        }
    }
}

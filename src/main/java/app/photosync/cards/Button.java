package app.photosync.cards;

import java.util.Map;

/** A button of a card. */
public sealed interface Button {

    /**
     * Comes back to the bot as an {@code Action.Execute}, or as its Submit fallback with the same data.
     *
     * @param data what comes back besides the verb; a person can read and change it
     */
    record Execute(String title, String verb, Map<String, String> data, Weight weight) implements Button {}

    /** Leaves Teams; the title has to say so (docs/wording.md 6). */
    record OpenUrl(String title, String url) implements Button {}

    /** The same without emphasis: one button of a card has it at most. */
    default Button plain() {
        return switch (this) {
            case Execute it -> new Execute(it.title(), it.verb(), it.data(), Weight.PLAIN);
            case OpenUrl it -> it;
        };
    }

    enum Weight { PLAIN, POSITIVE }
}

package app.photosync.simulator.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A card as a person sees it in the chat.
 *
 * @param messageId the message that holds it
 * @param content   the Adaptive Card
 */
public record ShownCard(String messageId, Map<String, Object> content) {

    /** The first heading, or else the first text. */
    public String title() {
        List<Map<?, ?>> blocks = all("TextBlock");
        return blocks.stream().filter(block -> "heading".equals(block.get("style"))).findFirst().or(() -> blocks.stream().findFirst())
                .map(block -> String.valueOf(block.get("text"))).orElse("");
    }

    public List<String> buttons() {
        return actions().map(action -> String.valueOf(action.get("title"))).toList();
    }

    /** The action as it stands in the card, its fallback included. */
    public Optional<Map<?, ?>> button(String title) {
        return actions().filter(action -> title.equals(action.get("title"))).findFirst();
    }

    private Stream<Map<?, ?>> actions() {
        List<Map<?, ?>> found = new ArrayList<>();
        walk(content, part -> {
            if (String.valueOf(part.get("type")).startsWith("Action.")) {
                found.add(part);
            }
        });
        return found.stream();
    }

    /** Everything that can be read or heard: texts, picture descriptions and buttons, a line each. */
    public String words() {
        List<String> words = new ArrayList<>();
        walk(content, part -> {
            for (String field : List.of("text", "altText", "title", "label", "placeholder", "value")) {
                if (part.get(field) instanceof String text) {
                    words.add(text);
                }
            }
        });
        return String.join("\n", words);
    }

    /** Addresses of the pictures, in order. */
    public List<String> pictures() {
        return all("Image").stream().map(image -> String.valueOf(image.get("url"))).toList();
    }

    private List<Map<?, ?>> all(String type) {
        List<Map<?, ?>> found = new ArrayList<>();
        walk(content, part -> {
            if (type.equals(part.get("type"))) {
                found.add(part);
            }
        });
        return found;
    }

    /** What stands in a fallback is not shown, and neither is what a button would unfold. */
    private static void walk(Object part, Consumer<Map<?, ?>> visitor) {
        switch (part) {
            case Map<?, ?> object -> {
                visitor.accept(object);
                object.forEach((field, value) -> {
                    if (!List.of("fallback", "data", "card").contains(field)) {
                        walk(value, visitor);
                    }
                });
            }
            case List<?> list -> list.forEach(item -> walk(item, visitor));
            case null, default -> { }
        }
    }
}

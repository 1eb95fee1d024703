package app.photosync.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A drawn card as a person reads it: texts from top to bottom, pictures, buttons. */
record CardView(Map<String, Object> content) {

    static CardView of(Reply reply) {
        return switch (reply) {
            case Reply.Card(var content, _, _) -> new CardView(content);
            case Reply.Repaint(var content, _) -> new CardView(content);
            case Reply.Text(String text) -> throw new AssertionError("a text and no card: " + text);
            case Reply.Silence() -> throw new AssertionError("no answer at all");
        };
    }

    /** The heading. */
    String title() {
        return elements("TextBlock").stream()
                .filter(block -> "heading".equals(block.get("style")))
                .map(block -> (String) block.get("text"))
                .findFirst()
                .orElseThrow();
    }

    List<String> texts() {
        return elements("TextBlock").stream().map(block -> String.valueOf(block.get("text"))).toList();
    }

    String text() {
        return String.join("\n", texts());
    }

    /** What is explained: neither the title and what stands above it, nor the steps and captions, nor the small last line. */
    List<String> paragraphs() {
        List<Map<String, Object>> body = list(content.get("body"));
        int title = IntStream.range(0, body.size()).filter(at -> "Container".equals(body.get(at).get("type"))).findFirst().orElseThrow();
        return body.subList(title, body.size()).stream()
                .filter(element -> "TextBlock".equals(element.get("type")) && !"Small".equals(element.get("size")))
                .map(element -> String.valueOf(element.get("text")))
                .toList();
    }

    /** All that is read aloud: texts, what the pictures show, button titles. */
    List<String> words() {
        Stream<String> pictures = images().stream().map(image -> String.valueOf(image.get("altText")));
        return Stream.of(texts().stream(), pictures, buttons().stream()).flatMap(words -> words).toList();
    }

    List<Map<String, Object>> images() {
        return elements("Image");
    }

    List<String> buttons() {
        return actions().stream().map(action -> (String) action.get("title")).toList();
    }

    List<Map<String, Object>> actions() {
        return list(content.get("actions"));
    }

    boolean hasButtonThatComesBack() {
        return actions().stream().anyMatch(action -> "Action.Execute".equals(action.get("type")));
    }

    String verb(String title) {
        return (String) action(title).get("verb");
    }

    Map<String, String> data(String title) {
        return data(action(title));
    }

    /** What the first button of that verb sends. */
    Map<String, String> dataOf(Verb verb) {
        return actions().stream().filter(action -> verb.wireName().equals(action.get("verb"))).findFirst().map(CardView::data)
                .orElseThrow(() -> new AssertionError("no button of verb " + verb.wireName() + " among " + buttons()));
    }

    private static Map<String, String> data(Map<String, Object> action) {
        Map<String, String> data = new LinkedHashMap<>();
        map(action.get("data")).forEach((key, value) -> data.put(key, String.valueOf(value)));
        return data;
    }

    private Map<String, Object> action(String title) {
        return actions().stream().filter(action -> title.equals(action.get("title"))).findFirst()
                .orElseThrow(() -> new AssertionError("no button '" + title + "' among " + buttons()));
    }

    List<Map<String, Object>> elements(String type) {
        List<Map<String, Object>> found = new ArrayList<>();
        collect(content, type, found);
        return found;
    }

    private static void collect(Object node, String type, List<Map<String, Object>> found) {
        if (node instanceof Map<?, ?>) {
            Map<String, Object> element = map(node);
            if (type.equals(element.get("type"))) {
                found.add(element);
            }
            element.values().forEach(child -> collect(child, type, found));
        } else if (node instanceof List<?> children) {
            children.forEach(child -> collect(child, type, found));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}

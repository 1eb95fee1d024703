package app.photosync.cards;

import app.photosync.templating.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws cards. The templates are parsed once; drawing is safe for any number of threads.
 */
public final class Cards {

    private final Template answer;
    private final Template execute;
    private final Template openUrl;

    /** Parses every template, so that a broken one stops the start-up. */
    public Cards(CardFiles files) {
        this.answer = Template.parse(files.read("answer"));
        this.execute = Template.parse(files.read("button-execute"));
        this.openUrl = Template.parse(files.read("button-open-url"));
    }

    /** @return an Adaptive Card of schema 1.5 as plain values */
    @SuppressWarnings("unchecked")
    public Map<String, Object> draw(Face face) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("style", style(face.tone()));
        data.put("opening", face.opening().orElse(""));
        data.put("title", face.title());
        data.put("images", face.images().stream().map(Cards::image).toList());
        data.put("sentences", face.sentences());
        data.put("steps", numbered(face.steps()));
        data.put("remarks", face.remarks());
        data.put("closing", face.closing().orElse(""));
        data.put("buttons", face.buttons().stream().map(this::button).toList());
        return (Map<String, Object>) answer.expand(data);
    }

    private static Map<String, Object> image(Face.Image image) {
        return Map.of("url", image.url(), "alt", image.alt(), "caption", image.caption());
    }

    /** Without a dot: Markdown takes "1." for a list that has nothing in it. */
    private static List<Map<String, Object>> numbered(List<String> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> Map.<String, Object>of("number", String.valueOf(index + 1), "text", steps.get(index)))
                .toList();
    }

    private Object button(Button button) {
        return switch (button) {
            case Button.Execute it -> execute.expand(executing(it));
            case Button.OpenUrl it -> openUrl.expand(Map.of("title", it.title(), "url", it.url()));
        };
    }

    private static Map<String, Object> executing(Button.Execute button) {
        Map<String, Object> data = new LinkedHashMap<>(button.data());
        data.put("verb", button.verb());
        return Map.of(
                "title", button.title(),
                "verb", button.verb(),
                "style", button.weight() == Button.Weight.POSITIVE ? "positive" : "default",
                "data", data);
    }

    private static String style(Face.Tone tone) {
        return tone == Face.Tone.PLAIN ? "default" : tone.name().toLowerCase(Locale.ROOT);
    }
}

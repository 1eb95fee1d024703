package app.photosync.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one card shows, from top to bottom. All texts are final, in one language, with Markdown where bold is meant.
 *
 * @param opening a sentence above the title, for what happened since the last card
 * @param closing a subtle last line
 * @param buttons at most 3 (docs/wording.md 2)
 */
public record Face(
        Tone tone,
        Optional<String> opening,
        String title,
        List<Image> images,
        List<String> sentences,
        List<String> steps,
        List<String> remarks,
        Optional<String> closing,
        List<Button> buttons) {

    private static final int MOST_BUTTONS = 3;

    public Face {
        images = List.copyOf(images);
        sentences = List.copyOf(sentences);
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
        buttons = List.copyOf(buttons);
        if (buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("a card has at most " + MOST_BUTTONS + " buttons, not " + buttons.size());
        }
    }

    /** The same with another last line. */
    public Face closingWith(Optional<String> line) {
        return new Face(tone, opening, title, images, sentences, steps, remarks, line, buttons);
    }

    /** The same with something more urgent above the title and before the other buttons, of which as many stay as there is room for. */
    public Face ledBy(String line, Optional<Button> first) {
        List<Button> all = Stream.concat(first.stream(), buttons.stream().map(button -> first.isPresent() ? button.plain() : button))
                .limit(MOST_BUTTONS)
                .toList();
        return new Face(tone, Optional.of(line), title, images, sentences, steps, remarks, closing, all);
    }

    /** The same with another button before the others, of which as many stay as there is room for. */
    public Face startingWith(Button first) {
        List<Button> all = Stream.concat(Stream.of(first), buttons.stream().map(Button::plain)).limit(MOST_BUTTONS).toList();
        return new Face(tone, opening, title, images, sentences, steps, remarks, closing, all);
    }

    /** Shown as the container's style, never as a text colour (docs/teams-rules.md 12). */
    public enum Tone { PLAIN, GOOD, ATTENTION }

    /**
     * @param url a {@code data:} URI of a small JPEG or PNG
     * @param alt what it shows, for who cannot see it
     */
    public record Image(String url, String alt, String caption) {}
}

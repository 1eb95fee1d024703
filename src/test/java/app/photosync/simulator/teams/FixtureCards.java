package app.photosync.simulator.teams;

import app.photosync.simulator.tenant.SimulatedPicture;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Small valid cards for tests of the simulated Teams. */
final class FixtureCards {

    private static final int THUMBNAIL = 96;

    private FixtureCards() {
    }

    static Map<String, Object> card(String title, String text, String... buttons) {
        return card(title, List.of(text(text)), buttons);
    }

    /** Each button is an {@code Action.Execute} with a Submit fallback, as docs/teams-rules.md 10 wants it. */
    static Map<String, Object> card(String title, List<Map<String, Object>> rest, String... buttons) {
        List<Map<String, Object>> body = new ArrayList<>(List.of(heading(title)));
        body.addAll(rest);
        List<Map<String, Object>> actions = new ArrayList<>();
        for (String button : buttons) {
            Map<String, Object> data = Map.of("verb", "fixture.press", "button", button);
            actions.add(Map.of("type", "Action.Execute", "title", button, "verb", "fixture.press", "data", data,
                    "fallback", Map.of("type", "Action.Submit", "title", button, "data", data)));
        }
        return Map.of("type", "AdaptiveCard", "version", "1.5", "body", body, "actions", actions);
    }

    static Map<String, Object> heading(String text) {
        return Map.of("type", "TextBlock", "style", "heading", "text", text, "wrap", true, "size", "Large", "weight", "Bolder");
    }

    static Map<String, Object> text(String text) {
        return Map.of("type", "TextBlock", "text", text, "wrap", true);
    }

    static List<Map<String, Object>> everyContainerStyle() {
        return Stream.of("default", "emphasis", "accent", "good", "warning",
                "attention").<Map<String, Object>>map(style -> Map.of("type", "Container",
                "style", style, "bleed", true, "items",
                List.of(heading("Heading on " + style), text("Text with a [link](https://example.com)"),
                        Map.of("type", "TextBlock", "text", "Subtle text", "isSubtle", true)))).toList();
    }

    /** Two pictures side by side, each with its caption. */
    static Map<String, Object> photos(SimulatedPicture first, String firstCaption, SimulatedPicture second, String secondCaption) {
        return Map.of("type", "ColumnSet", "columns", List.of(photo(first, firstCaption), photo(second, secondCaption)));
    }

    private static Map<String, Object> photo(SimulatedPicture picture, String caption) {
        return Map.of("type", "Column", "width", "stretch", "items", List.of(
                Map.of("type", "Image", "url", dataUri(picture), "altText", "Photo: " + caption, "width", "96px"),
                Map.of("type", "TextBlock", "text", caption, "wrap", true, "size", "Small", "isSubtle", true)));
    }

    private static String dataUri(SimulatedPicture picture) {
        BufferedImage small = new BufferedImage(THUMBNAIL, THUMBNAIL, BufferedImage.TYPE_INT_RGB);
        small.createGraphics()
                .drawImage(picture.decoded().orElseThrow().getScaledInstance(THUMBNAIL, THUMBNAIL, Image.SCALE_SMOOTH), 0, 0, null);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(small, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.toByteArray());
    }
}

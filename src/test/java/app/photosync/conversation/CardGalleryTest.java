package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import app.photosync.photo.diagnosis.Diagnosis;
import app.photosync.sync.SyncOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Teams' rules for cards (docs/teams-rules.md, "Cards"), held by every card there is. Leaves the cards as JSON in {@code target/cards}. */
class CardGalleryTest {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int MOST_BYTES = 25 * 1024;

    @Test
    void every_card_is_written_to_a_file_to_look_at() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "cards"));
        for (Gallery.Hung hung : Gallery.ALL) {
            Files.writeString(folder.resolve(hung.fileName()), JSON.writeValueAsString(hung.card().content()));
        }

        assertThat(Gallery.ALL).extracting(Gallery.Hung::fileName).doesNotHaveDuplicates();
    }

    /** A cancelled sync is answered where it was cancelled, and not counted as an outcome. */
    @Test
    void every_case_and_every_outcome_of_a_sync_hangs_in_the_gallery() {
        assertThat(countedAs("check ")).hasSize(Diagnosis.class.getPermittedSubclasses().length);
        assertThat(countedAs("sync ")).hasSize(SyncOutcome.class.getPermittedSubclasses().length);
    }

    private static Set<String> countedAs(String prefix) {
        return Gallery.ALL.stream().flatMap(hung -> hung.counted().stream()).filter(line -> line.startsWith(prefix)).collect(Collectors.toSet());
    }

    @Test
    void schema_version_is_1_5() {
        Gallery.each(hung -> assertThat(hung.card().content()).containsEntry("version", "1.5"));
    }

    @Test
    void at_most_3_buttons() {
        Gallery.each(hung -> assertThat(hung.card().buttons()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates());
    }

    @Test
    void the_positive_style_stands_at_most_once_and_on_the_first_button() {
        Gallery.each(hung ->
                assertThat(hung.card().actions()).filteredOn(action -> "positive".equals(action.get("style"))).isSubsetOf(first(hung)));
    }

    private static List<Map<String, Object>> first(Gallery.Hung hung) {
        return hung.card().actions().stream().limit(1).toList();
    }

    @Test
    void every_text_wraps_unless_it_is_the_number_of_a_step() {
        Gallery.each(hung -> assertThat(hung.card().elements("TextBlock"))
                .filteredOn(block -> !String.valueOf(block.get("text")).matches("\\d"))
                .allSatisfy(block -> assertThat(block).containsEntry("wrap", true)));
    }

    @Test
    void no_text_is_empty_or_shows_a_placeholder() {
        Gallery.each(hung -> assertThat(hung.card().words())
                .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("${", "null", "{{", "Optional")));
    }

    @Test
    void every_image_is_a_small_jpeg_in_the_card_with_an_alt_text() {
        Gallery.each(hung -> assertThat(hung.card().images()).allSatisfy(image -> {
            assertThat(image.get("url")).asString().startsWith("data:image/jpeg;base64,");
            assertThat(image.get("altText")).asString().isNotBlank();
        }));
    }

    @Test
    void a_button_that_comes_back_falls_back_to_submit_with_the_same_data_and_the_verb() {
        Gallery.each(hung -> assertThat(hung.card().actions())
                .filteredOn(action -> "Action.Execute".equals(action.get("type")))
                .allSatisfy(CardGalleryTest::fallsBack));
    }

    private static void fallsBack(Map<String, Object> action) {
        assertThat(action.get("data")).asInstanceOf(MAP).containsEntry("verb", action.get("verb"));
        assertThat(action.get("fallback")).asInstanceOf(MAP)
                .containsEntry("type", "Action.Submit")
                .containsEntry("title", action.get("title"))
                .containsEntry("data", action.get("data"));
    }

    /** Two thirds of a kilobyte are left for what surrounds the card: ids, addresses, the summary. */
    @Test
    void the_whole_activity_takes_at_most_25_kilobytes() {
        Gallery.each(hung ->
                assertThat(JsonMapper.shared().writeValueAsString(hung.card().content()).getBytes(StandardCharsets.UTF_8).length)
                        .isLessThan(MOST_BYTES - 700));
    }
}

package app.photosync.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class LanguageFilesTest {

    @Test
    void there_is_a_file_for_ukrainian() {
        assertThat(AppPackage.languageFiles()).containsExactly("uk.json");
    }

    @ParameterizedTest
    @MethodSource("app.photosync.manifest.AppPackage#languageFiles")
    void a_language_has_every_text_of_the_manifest(String file) {
        assertThat(AppPackage.texts(file)).containsOnlyKeys(keysToTranslate())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("app.photosync.manifest.AppPackage#languageFiles")
    void the_texts_keep_to_the_limits_of_the_schema(String file) {
        Map<String, String> texts = AppPackage.texts(file);

        assertThat(texts.get("name.short")).hasSizeLessThanOrEqualTo(30);
        assertThat(texts.get("name.full")).hasSizeLessThanOrEqualTo(100);
        assertThat(texts.get("description.short")).hasSizeLessThanOrEqualTo(80).matches("[^.!?]+\\.");
        assertThat(texts.get("description.full")).hasSizeLessThanOrEqualTo(4_000);
    }

    @ParameterizedTest
    @MethodSource("app.photosync.manifest.AppPackage#languageFiles")
    void a_language_file_lies_flat_in_the_package(String file) {
        assertThat(Path.of(file).getNameCount()).isEqualTo(1);
    }

    private static Set<String> keysToTranslate() {
        Set<String> keys = new LinkedHashSet<>(Set.of("name.short", "name.full", "description.short", "description.full"));
        JsonNode lists = AppPackage.manifest().at("/bots/0/commandLists");
        for (int list = 0; list < lists.size(); list++) {
            for (int command = 0; command < lists.path(list).path("commands").size(); command++) {
                String key = "bots[0].commandLists[%d].commands[%d]".formatted(list, command);
                keys.add(key + ".title");
                keys.add(key + ".description");
            }
        }
        return keys;
    }
}

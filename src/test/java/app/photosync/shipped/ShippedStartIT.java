package app.photosync.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing that an administrator tries: the packaged jar, and the image's own command, with nothing set or something wrong. */
class ShippedStartIT {

    private static final Pattern TOLD = Pattern.compile("(?m)^([A-Z][A-Z0-9_]+)\\n {4}\\S.*\\n {4}Example: (\\S.*)$");
    private static final Pattern ROW_OF_A_REQUIRED_ONE = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\| `[^`]+` \\| \\*\\*required\\.\\*\\*");
    private static final String STACK_TRACE = "(?m)^\\s+at |Exception";

    @TempDir
    private Path folder;

    @Test
    void with_nothing_set_the_jar_lists_every_variable_that_the_guide_requires_with_an_example() throws Exception {
        BareStart start = startOfTheJar(Map.of());

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.output()).contains("APPLICATION FAILED TO START", "9 settings are missing or wrong.", "docs/install-in-teams.md")
                .doesNotContainPattern(STACK_TRACE);
        assertThat(TOLD.matcher(start.output()).results().map(told -> told.group(1)))
                .containsExactlyElementsOf(requiredByTheGuide().toList());
    }

    @Test
    void what_was_set_wrong_is_named_and_never_shown() throws Exception {
        BareStart start = startOfTheJar(Map.of(
                "PHOTOSYNC_AUDIT_KEY", "short-and-secret",
                "PHOTOSYNC_MANAGEMENT_KEY", "also-secret",
                "SPRING_DATASOURCE_PASSWORD", "secret-of-the-database"));

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.output()).contains("PHOTOSYNC_AUDIT_KEY\n    is too short", "PHOTOSYNC_MANAGEMENT_KEY\n    is too short")
                .doesNotContain("short-and-secret", "also-secret", "secret-of-the-database")
                .doesNotContainPattern(STACK_TRACE);
    }

    @Test
    void put_together_from_its_layers_as_in_the_container_it_starts_as_far_as_that_list() throws Exception {
        ContainerLayers layers = ContainerLayers.ofTheDockerfile();

        Path image = layers.putTogether(ShippedJar.ofThisBuild(), folder);
        BareStart start = BareStart.of(image, layers.entryPoint(), Map.of());

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.output()).contains("9 settings are missing or wrong.").doesNotContainPattern(STACK_TRACE);
    }

    @Test
    void the_last_layer_alone_changes_with_a_version_and_is_small() throws Exception {
        ContainerLayers layers = ContainerLayers.ofTheDockerfile();

        layers.putTogether(ShippedJar.ofThisBuild(), folder);

        assertThat(layers.names()).last().isEqualTo("extracted/application");
        assertThat(bytesBelow(folder.resolve("layers/extracted/application"))).isPositive().isLessThan(4_000_000);
        assertThat(bytesBelow(folder.resolve("layers/extracted/dependencies"))).isGreaterThan(20_000_000);
    }

    private BareStart startOfTheJar(Map<String, String> variables) throws Exception {
        return BareStart.of(folder, List.of("java", "-jar", ShippedJar.ofThisBuild().path().toString()), variables);
    }

    private static Stream<String> requiredByTheGuide() throws Exception {
        return ROW_OF_A_REQUIRED_ONE.matcher(Files.readString(Path.of("docs", "install-in-teams.md"))).results().map(row -> row.group(1));
    }

    private static long bytesBelow(Path layer) throws Exception {
        try (Stream<Path> files = Files.walk(layer)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}

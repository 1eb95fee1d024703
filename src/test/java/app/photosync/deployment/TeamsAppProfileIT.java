package app.photosync.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's other way to the app package, with Maven. Tried with the jar, because only a build by Maven is sure to have Maven. */
class TeamsAppProfileIT {

    private static final Path PACKAGE = Path.of("target", "photo-sync-bot-app.zip");

    private final String command = Guide.at("docs/install-in-teams.md").blockWith("mvn -P teams-app");

    @TempDir
    private Path folder;

    @Test
    void fills_in_a_companys_values_and_packs_what_teams_takes() throws Exception {
        Path values = folder.resolve("our-company.properties");
        Files.copy(Path.of("manifest", "contoso.properties"), values);

        new Shell(Path.of(".")).run(command.replace("our-company.properties", values.toString()));

        try (JarFile zip = new JarFile(PACKAGE.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("manifest.json", "uk.json", "color.png", "outline.png");
            String manifest = new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(manifest).contains("\"name\": \"Contoso IT\"").doesNotContain("${{");
        }
    }
}

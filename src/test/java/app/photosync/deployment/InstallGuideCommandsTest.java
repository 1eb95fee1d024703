package app.photosync.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.photosync.EmbeddedDatabase;
import app.photosync.settings.SettingsCheck;
import app.photosync.settings.WrongSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The commands of docs/install-in-teams.md that need no cloud, run as they stand there. The packaged jar's own: ShippedStartIT. */
class InstallGuideCommandsTest {

    private final Guide guide = Guide.at("docs/install-in-teams.md");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/install-in-teams.md", "docs/simulator.md", "deploymentTemplates/README.md"})
    void each_command_of_a_page_can_be_read_by_a_shell(String page) throws Exception {
        List<String> scripts = Guide.at(page).scripts().toList();

        assertThat(scripts).isNotEmpty();
        for (String script : scripts) {
            assertThat(new Shell(folder).check(script).output()).as(script).isEmpty();
        }
    }

    @Test
    void the_bot_takes_the_certificate_that_the_guide_makes() throws Exception {
        new Shell(folder).run(guide.blockWith("openssl req"));

        assertThat(wrongWithCertificate("bot.pem")).doesNotContain("PHOTOSYNC_CERTIFICATE_PATH");
        assertThat(wrongWithCertificate("bot.crt")).contains("PHOTOSYNC_CERTIFICATE_PATH\n    names a file without a readable key");
        assertThat(folder.resolve("bot.key")).doesNotExist();
    }

    @Test
    void the_key_that_the_guide_makes_is_long_enough_and_one_line() throws Exception {
        assertThat(guide.text()).contains("`openssl rand -base64 48`");
        assertThat(new Shell(folder).run("openssl rand -base64 48").strip()).hasSizeGreaterThanOrEqualTo(32).doesNotContain("\n");
    }

    @Test
    void in_the_database_of_the_guide_its_user_makes_all_tables() throws SQLException {
        DataSource administrator = EmbeddedDatabase.fresh();
        try {
            execute(administrator, guide.blockWith("owner photosync;"));
            String address = EmbeddedDatabase.freshAddress().url().replaceAll("[^/]+$", "photosync");

            assertThat(Flyway.configure().dataSource(address, "photosync", "from your secret store").load().migrate().success).isTrue();
        } finally {
            execute(administrator, "drop database if exists photosync; drop role if exists photosync;");
        }
    }

    @Test
    void the_files_of_a_release_are_compared_with_their_checksums() throws Exception {
        byte[] jar = {1, 2, 3};
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        Files.write(folder.resolve("photo-sync-bot-1.0.0.jar"), jar);
        Files.writeString(folder.resolve("photo-sync-bot-1.0.0.jar.sha256"), sum + " *photo-sync-bot-1.0.0.jar\n");

        assertThat(new Shell(folder).run(guide.blockWith("sha256sum"))).contains("photo-sync-bot-1.0.0.jar: OK");
    }

    @Test
    void the_app_package_of_a_release_is_filled_in_without_a_checkout() throws Exception {
        packRelease();
        Files.writeString(folder.resolve("our-company.properties"),
                Files.readString(Path.of("manifest", "contoso.properties")).replace("Contoso IT", "Müller & Söhne | IT"));

        String said = new Shell(folder).run(guide.blockWith("jar --extract"));

        assertThat(said).isEmpty();
        assertThat(Files.readString(folder.resolve("app/manifest.json"))).contains("\"name\": \"Müller & Söhne | IT\"")
                .doesNotContain("${{");
        assertThat(contents(folder.resolve("photo-sync-bot-app.zip")))
                .containsExactlyInAnyOrder("manifest.json", "uk.json", "color.png", "outline.png");
    }

    @Test
    void a_placeholder_that_was_left_empty_is_shown_and_nothing_is_packed() throws Exception {
        packRelease();
        Files.writeString(folder.resolve("our-company.properties"), "COMPANY_NAME=Contoso IT\n");

        assertThat(new Shell(folder).run(guide.blockWith("jar --extract"))).contains("${{TEAMS_APP_ID}}");
        assertThat(folder.resolve("photo-sync-bot-app.zip")).doesNotExist();
    }

    private String wrongWithCertificate(String file) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", Map.of(
                "photosync.identity.credential", "certificate",
                "photosync.identity.certificate-path", folder.resolve(file).toString())));
        SettingsCheck check = new SettingsCheck(Set.of("en"), InstantSource.system());
        return catchThrowableOfType(WrongSettings.class, () -> check.initialize(context)).getMessage();
    }

    /** One statement at a time, because a database is not made within a transaction. */
    private static void execute(DataSource administrator, String statements) throws SQLException {
        try (var connection = administrator.getConnection(); var statement = connection.createStatement()) {
            for (String single : statements.split(";")) {
                if (!single.isBlank()) {
                    statement.execute(single);
                }
            }
        }
    }

    /** As src/release/app-package.xml packs it. */
    private void packRelease() throws IOException {
        Path release = folder.resolve("photo-sync-bot-1.0.0-app-package.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(release));
                Stream<Path> files = Files.list(Path.of("manifest"))) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
    }

    private static List<String> contents(Path zip) throws IOException {
        try (JarFile file = new JarFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }
}

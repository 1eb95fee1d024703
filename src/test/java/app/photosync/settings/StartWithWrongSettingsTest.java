package app.photosync.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.PhotoSyncApplication;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real starts, in a process of their own and without the tests' classes: what an administrator sees. */
class StartWithWrongSettingsTest {

    @TempDir
    private Path folder;

    record Ended(int exitCode, String output) {}

    @Test
    void with_nothing_set_the_list_of_what_is_required_is_printed() throws Exception {
        Ended start = start(new Administrator(Map.of()));

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.output())
                .contains("APPLICATION FAILED TO START", "9 settings are missing or wrong.", "docs/install-in-teams.md")
                .contains("PHOTOSYNC_TENANT_ID\n", "PHOTOSYNC_MY_SITE_URL\n", "PHOTOSYNC_AUDIT_KEY\n", "SPRING_DATASOURCE_USERNAME\n")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void a_short_audit_key_is_never_printed() throws Exception {
        Ended start = start(Administrator.followingTheGuide().setting("PHOTOSYNC_AUDIT_KEY", "not-long-enough"));

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.output()).contains("One setting is missing or wrong.", "PHOTOSYNC_AUDIT_KEY\n    is too short")
                .doesNotContain("not-long-enough", "\tat ", "Exception");
    }

    @Test
    void wrong_settings_of_several_rooms_are_told_at_once() throws Exception {
        Ended start = start(Administrator.followingTheGuide()
                .setting("PHOTOSYNC_TENANT_ID", "contoso.onmicrosoft.com")
                .setting("PHOTOSYNC_CREDENTIAL", "certificate")
                .setting("PHOTOSYNC_COMPANY_HELPDESK_URL", "http://help.contoso.example/")
                .setting("PHOTOSYNC_RETENTION_LOOKS", "90"));

        assertThat(start.exitCode()).isEqualTo(1);
        assertThat(start.output())
                .contains("4 settings are missing or wrong.")
                .contains("PHOTOSYNC_TENANT_ID\n", "PHOTOSYNC_CERTIFICATE_PATH\n")
                .contains("PHOTOSYNC_COMPANY_HELPDESK_URL\n", "PHOTOSYNC_RETENTION_LOOKS\n")
                .doesNotContain("\tat ", "Exception");
    }

    private Ended start(Administrator administrator) throws IOException, InterruptedException {
        Path output = folder.resolve("output.log");
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m",
                "-cp", classPathOfTheApplication(), PhotoSyncApplication.class.getName());
        start.environment().keySet().removeIf(variable -> variable.startsWith("PHOTOSYNC_") || variable.startsWith("SPRING_"));
        administrator.variables().forEach((variable, value) -> start.environment().put(variable, value.toString()));
        Process process = start.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
            return new Ended(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String classPathOfTheApplication() throws IOException {
        Path tests = Path.of(StartWithWrongSettingsTest.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toRealPath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !Path.of(part).toAbsolutePath().normalize().equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

package app.photosync.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowsTest {

    private static final Path CI = Path.of(".github", "workflows", "ci.yml");
    private static final Path RELEASE = Path.of(".github", "workflows", "release.yml");

    @Test
    void their_own_linter_finds_nothing() throws Exception {
        assertThat(ReleaseLinter.faultsOf(CI, RELEASE)).isEmpty();
    }

    @Test
    void the_linter_would_find_something(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("ci.yml"), Files.readString(CI).replace("runs-on:", "runs-at:"));
        assertThat(ReleaseLinter.faultsOf(broken)).isNotEmpty();
    }

    @Test
    void both_run_all_tests() throws IOException {
        assertThat(Files.readString(CI)).contains("run: bash .ci/run");
        assertThat(Files.readString(RELEASE)).contains("run: bash .ci/run");
    }

    /** A pull request goes the same way up to the end, so that a tag meets no surprise. */
    @Test
    void only_a_tag_publishes() throws IOException {
        assertThat(Files.readString(RELEASE)).containsOnlyOnce("contents: write").contains("if: github.ref_type == 'tag'");
    }
}

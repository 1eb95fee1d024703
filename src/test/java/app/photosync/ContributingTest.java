package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table by which a newcomer finds the file: it leads somewhere, and names a file as the folders do. */
class ContributingTest {

    private static final Path PAGE = Path.of("CONTRIBUTING.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## Where do I change \\.\\.\\.\\?$(?<section>.*?)(?=^## |\\z)");
    private static final Pattern LINK = Pattern.compile("\\[`(?<name>[^`]+)`]\\((?<target>[^)#]+)\\)");
    private static final int QUESTIONS = 20;

    @Test
    void every_file_that_is_named_is_there() throws IOException {
        assertThat(links()).isNotEmpty().allSatisfy(link -> assertThat(Path.of(link.target())).exists());
    }

    @Test
    void a_file_is_called_by_the_end_of_its_path() throws IOException {
        assertThat(links()).allSatisfy(link ->
                assertThat(link.target().replaceFirst("(/package-info)?\\.java$", "")).endsWith("/" + link.name()));
    }

    @Test
    void the_questions_of_a_newcomer_have_an_answer() throws IOException {
        List<String> rows = section().lines().filter(line -> line.startsWith("| ")).skip(1).toList();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(QUESTIONS).allMatch(row -> LINK.matcher(row).find());
    }

    private static List<Link> links() throws IOException {
        return LINK.matcher(section()).results().map(link -> new Link(link.group("name"), link.group("target"))).toList();
    }

    private static String section() throws IOException {
        return SECTION.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow().group("section");
    }

    private record Link(String name, String target) {}
}

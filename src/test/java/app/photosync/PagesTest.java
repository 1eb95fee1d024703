package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page can be found, and every link between pages leads somewhere. */
class PagesTest {

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)(?<file>[^)#\\s]*)(?:#(?<anchor>[^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @ParameterizedTest
    @MethodSource("pages")
    void a_link_leads_to_a_file_and_to_a_heading_in_it(Path page) throws IOException {
        assertThat(linksOf(page).filter(link -> !leadsSomewhere(page, link)).map(MatchResult::group)).isEmpty();
    }

    @Test
    void the_index_leads_to_every_page() throws IOException {
        Path index = Path.of("docs", "README.md");
        List<Path> found = linksOf(index).map(link -> target(index, link)).toList();

        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")).filter(file -> !file.equals(index)))
                    .allSatisfy(file -> assertThat(found).contains(file));
        }
    }

    @Test
    void the_page_of_decisions_leads_to_every_decision() throws IOException {
        Path index = Path.of("docs", "decisions", "README.md");
        List<Path> found = linksOf(index).map(link -> target(index, link)).toList();

        try (Stream<Path> files = Files.list(index.getParent())) {
            assertThat(files.filter(file -> !file.equals(index))).allSatisfy(file -> assertThat(found).contains(file));
        }
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("")); Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> templates = Files.list(Path.of("deploymentTemplates"))) {
            return Stream.of(top, docs, templates).flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static boolean leadsSomewhere(Path page, MatchResult link) {
        Path target = target(page, link);
        return Files.exists(target) && (link.group("anchor") == null || headingsOf(target).anyMatch(link.group("anchor")::equals));
    }

    private static Path target(Path page, MatchResult link) {
        String file = URLDecoder.decode(link.group("file"), StandardCharsets.UTF_8);
        return file.isEmpty() ? page : page.resolveSibling(file).normalize();
    }

    private static Stream<MatchResult> linksOf(Path page) {
        return LINK.matcher(CODE.matcher(text(page)).replaceAll("")).results();
    }

    /** As the pages' viewer makes anchors of them. */
    private static Stream<String> headingsOf(Path page) {
        return HEADING.matcher(text(page)).results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

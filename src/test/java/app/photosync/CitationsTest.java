package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the code cites can be looked up: each page stands in this repository, and each number on it. */
class CitationsTest {

    private static final Pattern CITED =
            Pattern.compile("docs/(?<page>domain|teams-rules|wording)\\.md (?<numbers>\\d+a?((, | and | to )\\d+a?)*)");
    private static final Pattern PAGE_WITHOUT_PLACE =
            Pattern.compile("(?<!docs/|\\()\\b(domain|teams-rules|wording|design)\\.md\\b|\\bteams-rules \\d");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(?:## )?(\\d+a?)\\. ");

    @ParameterizedTest
    @MethodSource("sources")
    void every_number_that_is_cited_stands_on_its_page(Path source) throws IOException {
        assertThat(CITED.matcher(Files.readString(source)).results().flatMap(CitationsTest::missing)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_page_is_cited_by_its_place(Path source) throws IOException {
        assertThat(PAGE_WITHOUT_PLACE.matcher(Files.readString(source)).results().map(MatchResult::group)).isEmpty();
    }

    private static Stream<String> missing(MatchResult citation) {
        Set<String> there = numbersOn(citation.group("page"));
        return Stream.of(citation.group("numbers").split(", | and | to ")).filter(number -> !there.contains(number))
                .map(number -> citation.group());
    }

    private static Set<String> numbersOn(String page) {
        try {
            String text = Files.readString(Path.of("docs", page + ".md"));
            return NUMBERED.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException("docs/" + page + ".md is cited and cannot be read", e);
        }
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|yaml|sql|txt|properties)"))
                    .filter(file -> !file.endsWith("CitationsTest.java")).toList();
        }
    }
}

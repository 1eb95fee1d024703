package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one format of everything that people read here (.editorconfig), held by nothing but a reader of lines. */
class HouseRulesTest {

    private static final Pattern READ_BY_PEOPLE = Pattern.compile("Dockerfile|LICENSE|run|release|\\..*config"
            + "|.*\\.(java|ya?ml|xml|sql|properties|md|json|jsonl|[cm]?js|css|html|txt|tsv)");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".settings");

    /** Rooms whose long lines are broken when their rework has ended. */
    private static final Set<String> BEING_REWORKED = Set.of("conversation", "storage", "teams");

    @Test
    void no_line_of_code_has_more_than_140_columns() throws IOException {
        assertThat(java().filter(HouseRulesTest::isSettled).flatMap(SourceText::longLines)).isEmpty();
    }

    @Test
    void imports_are_named_one_by_one_and_stand_in_order() throws IOException {
        assertThat(java().filter(HouseRulesTest::isSettled).flatMap(SourceText::disorderedImports)).isEmpty();
    }

    @Test
    void there_are_no_tabs_but_between_the_columns_of_a_table() throws IOException {
        assertThat(all().filter(source -> !source.name().endsWith(".tsv")).flatMap(SourceText::tabs)).isEmpty();
    }

    /** In the phrases that the recognizer learns from, an empty choice may be the last one. */
    @Test
    void no_line_ends_with_blanks() throws IOException {
        assertThat(all().filter(source -> !source.name().startsWith("src/main/understanding")).flatMap(SourceText::blanksAtTheEnd))
                .isEmpty();
    }

    @Test
    void every_file_ends_with_one_line_break() throws IOException {
        assertThat(all().flatMap(SourceText::wrongEnd)).isEmpty();
    }

    @Test
    void what_is_not_of_the_format_would_be_found() {
        SourceText wrong = new SourceText("Some.java", "import java.util.List;\nimport static a.B.c;\n\tint i; \n"
                + "x".repeat(141) + "\n\n");

        assertThat(wrong.disorderedImports()).containsExactly("Some.java");
        assertThat(wrong.tabs()).containsExactly("Some.java:3");
        assertThat(wrong.blanksAtTheEnd()).containsExactly("Some.java:3");
        assertThat(wrong.longLines()).containsExactly("Some.java:4");
        assertThat(wrong.wrongEnd()).containsExactly("Some.java");
    }

    @Test
    void a_text_block_may_be_as_wide_as_what_it_shows() {
        String wide = "x".repeat(141) + "\n";

        assertThat(new SourceText("Some.java", "\"\"\"\n" + wide + "\"\"\";\n" + wide).longLines()).containsExactly("Some.java:4");
    }

    @Test
    void imports_by_asterisk_and_gaps_between_imports_would_be_found() {
        assertThat(new SourceText("A.java", "import a.*;\n").disorderedImports()).isNotEmpty();
        assertThat(new SourceText("A.java", "import a.B;\n\nimport a.C;\n").disorderedImports()).isNotEmpty();
        assertThat(new SourceText("A.java", "import static a.B.c;\nimport a.B;\n").disorderedImports()).isNotEmpty();
        assertThat(new SourceText("A.java", "import static a.B.c;\n\nimport a.B;\nimport a.B.D;\n").disorderedImports()).isEmpty();
    }

    private static boolean isSettled(SourceText source) {
        return BEING_REWORKED.stream().noneMatch(room -> source.name().contains("/photosync/" + room + "/"));
    }

    private static Stream<SourceText> java() throws IOException {
        return all().filter(source -> source.name().endsWith(".java"));
    }

    private static Stream<SourceText> all() throws IOException {
        List<Path> top;
        try (Stream<Path> listed = Files.list(Path.of(""))) {
            top = listed.filter(path -> !NOT_OURS.contains(path.toString())).sorted().toList();
        }
        return top.stream().flatMap(HouseRulesTest::filesBelow).map(HouseRulesTest::read);
    }

    private static Stream<Path> filesBelow(Path path) {
        try (Stream<Path> walked = Files.walk(path)) {
            return walked.filter(file -> READ_BY_PEOPLE.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceText read(Path file) {
        try {
            return new SourceText(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

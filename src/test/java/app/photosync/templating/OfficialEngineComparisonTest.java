package app.photosync.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own cases, run by the official engine and by ours at the same time. */
class OfficialEngineComparisonTest {

    private static final Path CASES = Path.of("src", "test", "resources", "templating", "cases");
    private static final Path DEVIATIONS = Path.of("src", "test", "resources", "templating", "deviations.json");

    @ParameterizedTest
    @MethodSource("files")
    void does_what_the_official_engine_does(Path file) throws IOException, InterruptedException {
        List<Map<String, Object>> cases = cases(file);
        List<Outcome> theirs = OfficialEngine.outcomes(cases);

        assertThat(theirs).hasSameSizeAs(cases);
        var differences = new ArrayList<String>();
        for (int i = 0; i < cases.size(); i++) {
            if (Comparison.of(Outcome.ofOurs(cases.get(i)), theirs.get(i)) instanceof Comparison.Different(String ours, String official)) {
                differences.add(Json.write(cases.get(i).get("template")) + "\n  ours: " + ours + "\n  official: " + official);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void deviates_exactly_as_the_package_page_says() throws IOException, InterruptedException {
        List<Map<String, Object>> deviations = deviations();
        List<Outcome> theirs = OfficialEngine.outcomes(deviations);

        assertThat(theirs).hasSameSizeAs(deviations);
        for (int i = 0; i < deviations.size(); i++) {
            Map<String, Object> deviation = deviations.get(i);
            Outcome ours = Outcome.ofOurs(deviation);
            Outcome promised = deviation.containsKey("ours") ? new Outcome.Card(deviation.get("ours")) : new Outcome.Refused("");

            assertThat(Comparison.of(ours, promised)).as("%s gives %s", deviation.get("template"), ours)
                    .isInstanceOf(Comparison.Same.class);
            assertThat(Comparison.of(ours, theirs.get(i))).as("%s is no deviation any more", deviation.get("template"))
                    .isInstanceOf(Comparison.Different.class);
        }
    }

    static Stream<Path> files() {
        try (var files = Files.list(CASES)) {
            return files.sorted().toList().stream();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static List<Map<String, Object>> cases(Path file) throws IOException {
        Map<?, ?> content = (Map<?, ?>) Json.read(Files.readString(file));
        return ((List<?>) content.get("templates")).stream().map(template -> withData(template, content.get("data"))).toList();
    }

    private static Map<String, Object> withData(Object template, Object data) {
        var testCase = new LinkedHashMap<String, Object>();
        testCase.put("template", template);
        testCase.put("data", data);
        return testCase;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> deviations() throws IOException {
        return (List<Map<String, Object>>) Json.read(Files.readString(DEVIATIONS));
    }
}

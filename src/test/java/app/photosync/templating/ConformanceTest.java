package app.photosync.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public cases of the two official engines, in {@code src/test/resources/templating/public}; the README there explains the fields. */
class ConformanceTest {

    private static final Path PUBLIC = Path.of("src", "test", "resources", "templating", "public");
    private static final Set<String> NOT_COMPARABLE = Set.of("volatile", "js-internals-leak");

    @ParameterizedTest
    @ValueSource(strings = {"samples", "samples-nodata", "js-unit-tests", "dotnet-unit-tests", "ael-unit-tests", "ael-bad-expressions"})
    void agrees_with_the_official_engines_but_for_the_named_deviations(String file) throws IOException {
        List<Map<?, ?>> cases = comparable(file);
        var failed = new TreeSet<String>();
        for (Map<?, ?> testCase : cases) {
            Outcome ours = Outcome.ofOurs(testCase);
            if (!agrees(ours, testCase)) {
                failed.add((String) testCase.get("id"));
            }
        }

        System.out.printf("templating conformance: file=%s passed=%d failed=%d%n", file, cases.size() - failed.size(), failed.size());
        assertThat(failed).isEqualTo(deviations(file));
    }

    /** Where the two official engines disagree, either of them is right. */
    private static boolean agrees(Outcome ours, Map<?, ?> testCase) {
        Outcome theirs = Boolean.TRUE.equals(testCase.get("throws"))
                ? new Outcome.Refused((String) testCase.get("error"))
                : new Outcome.Card(testCase.get("expected"));
        return isSame(ours, theirs)
                || testCase.containsKey("officialExpected") && isSame(ours, new Outcome.Card(testCase.get("officialExpected")));
    }

    private static boolean isSame(Outcome ours, Outcome theirs) {
        return Comparison.of(ours, theirs) instanceof Comparison.Same;
    }

    private static List<Map<?, ?>> comparable(String file) throws IOException {
        Optional<Object> shared = dataOfAll(file);
        try (var lines = Files.lines(PUBLIC.resolve(file + ".jsonl"))) {
            return lines.<Map<?, ?>>map(line -> withData(shared, (Map<?, ?>) Json.read(line)))
                    .filter(ConformanceTest::isComparable).toList();
        }
    }

    private static Optional<Object> dataOfAll(String file) throws IOException {
        Path data = PUBLIC.resolve(file + ".data.json");
        return Files.exists(data) ? Optional.of(Json.read(Files.readString(data))) : Optional.empty();
    }

    private static Map<?, ?> withData(Optional<Object> shared, Map<?, ?> testCase) {
        Map<Object, Object> whole = new LinkedHashMap<>(testCase);
        shared.ifPresent(data -> whole.put("data", data));
        return whole;
    }

    private static boolean isComparable(Map<?, ?> testCase) {
        return !(testCase.get("tags") instanceof List<?> tags) || tags.stream().noneMatch(NOT_COMPARABLE::contains);
    }

    private static Set<String> deviations(String file) throws IOException {
        var reasons = new Properties();
        try (InputStream stream = ConformanceTest.class.getResourceAsStream("/templating/deviations.properties")) {
            reasons.load(stream);
        }
        var ids = new TreeSet<>(reasons.stringPropertyNames());
        ids.removeIf(id -> !id.startsWith(file + "/"));
        return ids;
    }
}

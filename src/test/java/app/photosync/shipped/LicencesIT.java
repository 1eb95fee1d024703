package app.photosync.shipped;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each library of the packaged jar stands in docs/licences.md, under a licence that goes with MIT. */
class LicencesIT {

    private static final Pattern LINE = Pattern.compile("(?m)^\\| `[^:`]+:(?<library>[^`]+)` \\| `(?<licence>[^`]+)` \\|$");
    private static final Pattern VERSION = Pattern.compile("-\\d[^/]*\\.jar$|-SNAPSHOT\\.jar$");
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "EPL-2.0", "CDDL-1.0");

    @Test
    void every_library_is_listed_and_no_other() throws IOException {
        List<String> brought = ShippedJar.ofThisBuild().libraries().stream()
                .map(file -> VERSION.matcher(file).replaceFirst("")).distinct().toList();

        assertThat(brought).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed().keySet());
    }

    @Test
    void the_first_licence_of_each_is_an_allowed_one() throws IOException {
        assertThat(listed()).isNotEmpty().allSatisfy((library, licence) -> assertThat(ALLOWED).as(library)
                .contains(licence.split(" OR ")[0]));
    }

    private static Map<String, String> listed() throws IOException {
        return LINE.matcher(Files.readString(Path.of("docs", "licences.md"))).results()
                .collect(toMap(line -> line.group("library"), line -> line.group("licence"), (one, other) -> one));
    }
}

package app.photosync.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.settings.rule.GivenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z0-9_]+)` \\| `([a-z][^`]+)` \\|");

    record Row(String variable, String property) {}

    @Test
    void names_the_variables_of_the_guide_in_its_order() throws IOException {
        assertThat(checked()).containsExactlyElementsOf(guide().toList());
    }

    @Test
    void its_examples_are_right() {
        assertThat(settings()).filteredOn(setting -> !setting.variable().matches(".*(PATH|FILE)"))
                .allSatisfy(setting -> assertThat(setting.rule().broken(setting.example())).as(setting.variable()).isEmpty());
    }

    private static Stream<Row> checked() {
        return settings().map(setting -> new Row(setting.variable(), setting.property()));
    }

    private static Stream<Setting> settings() {
        return new SettingsTable(Set.of("en"), InstantSource.system())
                .settings(new GivenSettings(Administrator.followingTheGuide().environment())).stream();
    }

    private static Stream<Row> guide() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "install-in-teams.md"))).results()
                .map(row -> new Row(row.group(1), row.group(2)));
    }
}

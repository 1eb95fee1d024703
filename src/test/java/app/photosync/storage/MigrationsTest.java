package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The version before goes on working beside the new one, on the tables of the new one (docs/operations.md). */
class MigrationsTest {

    /** What the version before would miss, or would not fill. */
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\b(drop\\s+(table|column|default)|rename|truncate|set\\s+not\\s+null|alter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDED_COLUMN = Pattern.compile("add\\s+column[^,;]*", Pattern.CASE_INSENSITIVE);

    static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void takes_nothing_away(Path migration) throws IOException {
        assertThat(Files.readString(migration)).doesNotContainPattern(TAKES_AWAY);
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void a_new_column_may_be_left_empty_or_fills_itself(Path migration) throws IOException {
        List<String> added = ADDED_COLUMN.matcher(Files.readString(migration)).results().map(column -> column.group().toLowerCase()).toList();

        assertThat(added).allSatisfy(column -> assertThat(column.contains("not null") && !column.contains("default")).as(column).isFalse());
    }

    @Test
    void there_are_migrations() throws IOException {
        assertThat(migrations()).isNotEmpty();
    }
}

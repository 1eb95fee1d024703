package app.photosync;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Folders in which one finds the file: few files in each, a few lines that introduce it, and names that stand for one thing. */
class FoldersTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final List<Path> ALL_CODE = List.of(CODE, Path.of("src", "training", "java"));
    private static final int MOST_FILES = 20;
    private static final int LEAST_PER_CENT_HIDDEN = 45;

    /** Still as they grew; whoever divides one takes it out of this list. The language of the templates becomes an artifact of its own. */
    private static final Set<String> CROWDED = Set.of(
            "app/photosync/conversation", "app/photosync/storage", "app/photosync/teams",
            "app/photosync/templating/expression", "app/photosync/templating/function");

    private static final String INTRODUCTION = "package-info.java";
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (abstract |final |sealed |non-sealed |strictfp )*(class|record|interface|enum|@interface) ");

    @Test
    void no_folder_has_more_than_20_files() throws IOException {
        assertThat(foldersWithMoreThan(MOST_FILES)).as("folders with more than %d files", MOST_FILES).isEqualTo(new TreeSet<>(CROWDED));
    }

    @Test
    void no_simple_name_stands_for_two_types() throws IOException {
        assertThat(namesOfTwoTypes()).isEmpty();
    }

    @Test
    void every_package_introduces_itself() throws IOException {
        for (Path code : ALL_CODE) {
            for (Path folder : filesByFolder(code).keySet()) {
                assertThat(folder.resolve(INTRODUCTION)).isRegularFile().content().as("%s", folder).startsWith("/**");
            }
        }
    }

    @Test
    void at_least_45_of_100_types_are_seen_by_their_own_package_alone() throws IOException {
        List<Path> types = types();
        long open = 0;
        for (Path type : types) {
            open += PUBLIC_TYPE.matcher(Files.readString(type)).find() ? 1 : 0;
        }

        assertThat(100 * (types.size() - open) / types.size()).as("per cent of %d types", types.size())
                .isGreaterThanOrEqualTo(LEAST_PER_CENT_HIDDEN);
    }

    private static Set<String> foldersWithMoreThan(int files) throws IOException {
        Set<String> crowded = new TreeSet<>();
        filesByFolder(CODE).forEach((folder, count) -> {
            if (count > files) {
                crowded.add(CODE.relativize(folder).toString().replace('\\', '/'));
            }
        });
        return crowded;
    }

    private static Set<String> namesOfTwoTypes() throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (Path type : types()) {
            String name = type.getFileName().toString().replace(".java", "");
            if (!seen.add(name)) {
                twice.add(name);
            }
        }
        return twice;
    }

    private static List<Path> types() throws IOException {
        return files(CODE).stream().filter(file -> !file.endsWith(INTRODUCTION)).toList();
    }

    private static Map<Path, Long> filesByFolder(Path code) throws IOException {
        return files(code).stream().collect(groupingBy(Path::getParent, TreeMap::new, counting()));
    }

    private static List<Path> files(Path code) throws IOException {
        try (Stream<Path> files = Files.walk(code)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}

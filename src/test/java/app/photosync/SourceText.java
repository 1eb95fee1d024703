package app.photosync;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file that people read, and what is not of the house's format in it. Reads lines and no syntax, so that it works whatever JDK the build
 * runs on.
 *
 * @param name where it lies in the repository
 */
record SourceText(String name, String text) {

    static final int COLUMNS = 140;

    private static final String STATIC = "import static ";

    /** Lines that are too long. A text block shows what it holds as it is, however wide. */
    Stream<String> longLines() {
        List<String> lines = text.lines().toList();
        boolean[] inTextBlock = {false};
        return IntStream.range(0, lines.size()).filter(at -> {
            boolean before = inTextBlock[0];
            inTextBlock[0] ^= lines.get(at).split("\"\"\"", -1).length % 2 == 0;
            return lines.get(at).length() > COLUMNS && !before && !inTextBlock[0];
        }).mapToObj(this::at);
    }

    Stream<String> tabs() {
        return linesThat("(?s).*\t.*");
    }

    Stream<String> blanksAtTheEnd() {
        return linesThat(".*\\s");
    }

    /** One line break at the end, and no carriage return anywhere. */
    Stream<String> wrongEnd() {
        return text.isEmpty() || text.endsWith("\n") && !text.endsWith("\n\n") && !text.contains("\r") ? Stream.empty() : Stream.of(name);
    }

    /** Static imports first, then an empty line and the others; each part in the order of its letters, and every type by its name. */
    Stream<String> disorderedImports() {
        List<String> imports = text.lines().filter(line -> line.startsWith("import ")).toList();
        List<String> ordered = new ArrayList<>(imports);
        ordered.sort(Comparator.comparing((String line) -> !line.startsWith(STATIC)).thenComparing(line -> line.replace(";", "")));
        boolean named = imports.stream().noneMatch(line -> line.endsWith(".*;"));
        return named && imports.equals(ordered) && text.contains(asBlock(ordered)) ? Stream.empty() : Stream.of(name);
    }

    private static String asBlock(List<String> imports) {
        StringBuilder block = new StringBuilder();
        String before = "";
        for (String line : imports) {
            block.append(before.startsWith(STATIC) && !line.startsWith(STATIC) ? "\n" : "").append(line).append('\n');
            before = line;
        }
        return block.toString();
    }

    private Stream<String> linesThat(String pattern) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size()).filter(at -> lines.get(at).matches(pattern)).mapToObj(this::at);
    }

    private String at(int line) {
        return name + ":" + (line + 1);
    }
}

package app.photosync.photo.comparison;

import app.photosync.photo.picture.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Counts the answers of a comparison, kind by kind, and writes them as a table. */
final class Figures {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final Map<String, int[]> answers = new TreeMap<>();
    private long nanos;

    void compare(String kind, Picture a, Picture b) {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        Likeness likeness = new PhotoComparison().compare(a, b);
        nanos += PROCESSOR.getCurrentThreadCpuTime() - start;
        answers.computeIfAbsent(kind, first -> new int[Likeness.values().length])[likeness.ordinal()]++;
    }

    int pairs() {
        return answers.values().stream().mapToInt(Figures::sum).sum();
    }

    int count(Likeness likeness) {
        return answers.values().stream().mapToInt(counts -> counts[likeness.ordinal()]).sum();
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    String table() {
        StringBuilder table = new StringBuilder("| kind | pairs | same | different | cannot tell |\n|---|---|---|---|---|\n");
        answers.forEach((kind, counts) -> table.append("| %s | %d | %d | %d | %d |%n"
                .formatted(kind, sum(counts), counts[0], counts[1], counts[2])));
        return table.append("%n%d pairs, %.1f ms of processor time each%n".formatted(pairs(), nanos / 1e6 / pairs())).toString();
    }

    void writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

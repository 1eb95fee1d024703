package app.photosync.templating;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Measures ours beside the official engine on Node, both per second of CPU, and the first card in a fresh JVM. Run after
 * {@code mvn test-compile}: {@code java -cp CLASS_PATH app.photosync.templating.TemplatingBenchmark}; docs/templating.md has the whole
 * command.
 */
public final class TemplatingBenchmark {

    private static final int SECONDS = 10;
    private static final int FRESH_JVMS = 9;

    private TemplatingBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String template = Json.write(BenchmarkCard.template());
        System.out.println("template: " + template.length() + " characters of JSON; card: "
                + Json.write(Template.parse(BenchmarkCard.template()).expand(BenchmarkCard.data())).length());
        System.out.println("same card: " + isSameCard());
        expansionsPerCpuSecond(SECONDS);
        double ours = expansionsPerCpuSecond(SECONDS);
        double official = officialExpansionsPerCpuSecond();
        System.out.printf("expansions per CPU second: ours %.0f, official %.1f, %.0f times%n", ours, official, ours / official);
        System.out.println("first card in a fresh JVM, milliseconds (parse and expand, whole process): " + firstCards());
    }

    private static boolean isSameCard() throws IOException, InterruptedException {
        Map<String, Object> benchmark = Map.of("template", BenchmarkCard.template(), "data", BenchmarkCard.data());
        return Comparison.of(Outcome.ofOurs(benchmark), OfficialEngine.outcomes(List.of(benchmark)).getFirst()) instanceof Comparison.Same;
    }

    private static double expansionsPerCpuSecond(int seconds) {
        var template = Template.parse(BenchmarkCard.template());
        var data = BenchmarkCard.data();
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long expansions = 0;
        while (threads.getCurrentThreadCpuTime() - start < seconds * 1_000_000_000L) {
            template.expand(data);
            expansions++;
        }
        return expansions / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
    }

    private static double officialExpansionsPerCpuSecond() throws IOException, InterruptedException {
        Path file = Files.createTempFile("templating-benchmark", ".json");
        try {
            Files.writeString(file, Json.write(Map.of("template", BenchmarkCard.template(), "data", BenchmarkCard.data())));
            Process node = OfficialEngine.process("benchmark.cjs", file.toString(), Integer.toString(SECONDS)).start();
            double result = Double.parseDouble(new String(node.getInputStream().readAllBytes()).strip());
            node.waitFor();
            return result;
        } finally {
            Files.delete(file);
        }
    }

    private static String firstCards() throws IOException, InterruptedException {
        long[] inside = new long[FRESH_JVMS];
        long[] whole = new long[FRESH_JVMS];
        for (int i = 0; i < FRESH_JVMS; i++) {
            long start = System.nanoTime();
            Process jvm = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), FirstCard.class.getName()).start();
            inside[i] = Long.parseLong(new String(jvm.getInputStream().readAllBytes()).strip());
            jvm.waitFor();
            whole[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(inside);
        Arrays.sort(whole);
        return "median " + inside[FRESH_JVMS / 2] + ", " + whole[FRESH_JVMS / 2] + " (best " + inside[0] + ", " + whole[0] + ")";
    }
}

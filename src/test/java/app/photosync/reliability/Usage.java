package app.photosync.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** What a replica holds after a garbage collection. */
record Usage(long heapBytes, int threads) {

    private static final long HEAP_MAY_GROW_BY = 16L * 1024 * 1024;
    private static final int THREADS_MAY_GROW_BY = 10;

    private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} (\\S+)$");
    private static final Pattern THREADS = Pattern.compile("(?m)^jvm_threads_live_threads(?:\\{[^}]*})? (\\S+)$");

    static Usage of(Replica replica) {
        collectGarbage(replica);
        String metrics = replica.metrics();
        return new Usage((long) sum(HEAP, metrics), (int) sum(THREADS, metrics));
    }

    private static void collectGarbage(Replica replica) {
        try {
            Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    String.valueOf(replica.pid()), "GC.run")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!jcmd.waitFor(30, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
                throw new AssertionError("No garbage collection in " + replica);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double sum(Pattern metric, String metrics) {
        return metric.matcher(metrics).results().mapToDouble(found -> Double.parseDouble(found.group(1))).sum();
    }

    boolean hasNotOutgrown(Usage before) {
        return heapBytes <= before.heapBytes + HEAP_MAY_GROW_BY && threads <= before.threads + THREADS_MAY_GROW_BY;
    }
}

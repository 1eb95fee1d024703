package app.photosync.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Reads container files and workflows with the linters that the build brings to target/node/release. */
final class ReleaseLinter {

    private static final Path FOLDER = Path.of("target", "node", "release");

    private ReleaseLinter() {}

    /** @return a line for each fault */
    static List<String> faultsOf(Path... files) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("node", FOLDER.resolve("lint.mjs").toString()), Stream.of(files).map(Path::toString))
                .toList();
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = node.inputReader()) {
            List<String> faults = said.lines().toList();
            if (!node.waitFor(1, TimeUnit.MINUTES) || node.exitValue() != 0) {
                throw new IOException("the linters failed: " + faults);
            }
            return faults;
        } finally {
            node.destroyForcibly();
        }
    }
}

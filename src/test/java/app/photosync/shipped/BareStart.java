package app.photosync.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A start of what is shipped with no settings but those given: no variable of the machine's comes along. */
record BareStart(int exitCode, String output) {

    /**
     * Returns when the process has ended by itself.
     *
     * @param command its first word stands for the Java of this build
     */
    static BareStart of(Path folder, List<String> command, Map<String, String> variables) throws IOException, InterruptedException {
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target", "shipped")), "start-", ".log");
        Process process = builder(folder, command, variables).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends, see " + output).isTrue();
            return new BareStart(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder builder(Path folder, List<String> command, Map<String, String> variables) {
        assertThat(command).first().isEqualTo("java");
        List<String> words = new ArrayList<>(command);
        words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder;
    }
}

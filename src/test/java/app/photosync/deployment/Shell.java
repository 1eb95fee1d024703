package app.photosync.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Somebody at a prompt in a folder, with Java's own commands on the path. */
record Shell(Path folder) {

    record Ended(int exitCode, String output) {}

    /** @return what it printed; fails when the script does */
    String run(String script) throws IOException, InterruptedException {
        Ended ended = ended(List.of("bash", "-euo", "pipefail", "-c", script));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        return ended.output();
    }

    /** Reads the script and runs nothing of it. */
    Ended check(String script) throws IOException, InterruptedException {
        return ended(List.of("bash", "-n", "-c", script));
    }

    private Ended ended(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("shell", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().merge("PATH", Path.of(System.getProperty("java.home"), "bin").toString(), (path, java) -> java + ":" + path);
        Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
            return new Ended(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }
}

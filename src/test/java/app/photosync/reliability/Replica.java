package app.photosync.reliability;

import static org.awaitility.Awaitility.await;

import app.photosync.LocalSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One replica of the bot, which can be killed and started again on the same port. */
final class Replica implements AutoCloseable {

    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final Duration ENDING = Duration.ofSeconds(30);

    /** Quick to start rather than quick in the long run, and small. */
    private static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m", "-Xshare:auto");

    private final String name;
    private final int port;
    private final List<String> settings;
    private final Path log;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3)).build();
    private Process process;

    Replica(String name, int port, LocalSettings settings, Path folder) {
        this.name = name;
        this.port = port;
        this.settings = settings.asArguments();
        this.log = folder.resolve(name + ".log");
    }

    /** Returns at once; see {@link #awaitReady}. */
    synchronized Replica start() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ReplicaMain.class.getName()));
        command.addAll(settings);
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("The replica " + name + " does not start", e);
        }
    }

    Replica awaitReady() {
        await(name + " is ready, see " + log).atMost(STARTING).pollInterval(Duration.ofMillis(100)).failFast(() -> !process.isAlive())
                .until(this::isReady);
        return this;
    }

    boolean isReady() {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What the replica measures of itself, in the format of Prometheus. */
    String metrics() {
        try {
            return get("/actuator/prometheus").body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(10)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** How many lines of its log hold these words. */
    long logged(String words) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(words)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI messaging() {
        return address("/api/messages");
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** SIGKILL. Returns when the process is gone. */
    Instant kill() {
        process.toHandle().destroyForcibly();
        gone();
        return Instant.now();
    }

    /** SIGSTOP: from now on it does nothing, and does not know of it. */
    void pause() {
        signal("STOP");
    }

    /** SIGCONT: it goes on where it was. */
    void wake() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(pid())).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGTERM. @return how long the process took to end */
    Duration terminate() {
        Instant asked = Instant.now();
        process.toHandle().destroy();
        gone();
        return Duration.between(asked, Instant.now());
    }

    private void gone() {
        try {
            if (!process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(name + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

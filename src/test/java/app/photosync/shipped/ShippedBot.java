package app.photosync.shipped;

import static org.awaitility.Awaitility.await;

import app.photosync.EmbeddedDatabase;
import app.photosync.LocalMode;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.Chat;
import app.photosync.simulator.teams.SimulatedTeams;
import app.photosync.simulator.tenant.PersonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The packaged jar, started as docs/install-in-teams.md says: {@code java -jar}, environment variables and nothing else, a certificate, an
 * empty PostgreSQL, and simulated services over TLS that the process trusts through {@code -Djavax.net.ssl.trustStore}. Every activity
 * brings a token that the bot checks. Ports are free ones; closing ends the process.
 */
public final class ShippedBot implements AutoCloseable {

    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final Duration ENDING = Duration.ofSeconds(30);

    private final Simulator simulator;
    private final SimulatedTeams teams;
    private final int port;
    private final int managementPort;
    private final Path log;
    private final EmbeddedDatabase.Address database;
    private final SingleConnectionDataSource connection;
    private final Process process;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();

    private ShippedBot(EmbeddedDatabase.Address database, Map<String, String> changes) throws IOException {
        this.database = database;
        connection = new SingleConnectionDataSource(database.url(), "postgres", "", true);
        simulator = Simulator.startOverTls();
        port = LocalMode.freePort();
        managementPort = LocalMode.freePort();
        teams = SimulatedTeams.on(simulator, address("/api/messages"));
        log = Files.createTempFile(Files.createDirectories(Path.of("target", "shipped")), "bot-", ".log").toAbsolutePath();
        process = started(changes);
    }

    private Process started(Map<String, String> changes) throws IOException {
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djavax.net.ssl.trustStore=" + simulator.trustStore(),
                "-jar", ShippedJar.ofThisBuild().path().toString()));
        command.environment().clear();
        command.environment().putAll(ShippedSettings.of(simulator, teams, database, port, managementPort));
        command.environment().putAll(changes);
        Process started = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    /** Returns when it is ready. */
    public static ShippedBot start() {
        return startWith(Map.of());
    }

    /** @param changes environment variables that differ from the guide's, or come on top */
    public static ShippedBot startWith(Map<String, String> changes) {
        return startOn(EmbeddedDatabase.freshAddress(), changes);
    }

    /** @param database one that somebody has prepared */
    static ShippedBot startOn(EmbeddedDatabase.Address database, Map<String, String> changes) {
        try {
            ShippedBot bot = new ShippedBot(database, changes);
            try {
                bot.awaitReady();
                return bot;
            } catch (RuntimeException | Error e) {
                bot.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the packaged jar does not start", e);
        }
    }

    private void awaitReady() {
        await("the packaged jar is ready, see " + log).atMost(STARTING).pollInterval(Duration.ofMillis(200))
                .failFast("the process ended, see " + log, () -> !process.isAlive()).until(this::isReady);
    }

    private boolean isReady() {
        try {
            return get(management("/actuator/health/readiness")).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public Simulator simulator() {
        return simulator;
    }

    public SimulatedTeams teams() {
        return teams;
    }

    /** What a person writes and presses, over the simulated Teams. */
    public Chat chat(PersonBuilder person) {
        return new Chat(simulator).from(person);
    }

    /** Its database, asked by the one who owns it. */
    JdbcClient database() {
        return JdbcClient.create(connection);
    }

    int port() {
        return port;
    }

    /** On the webhook's port. @param path with its leading slash */
    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** On the management port. @param path with its leading slash */
    public URI management(String path) {
        return URI.create("http://localhost:" + managementPort + path);
    }

    public HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the bot was asked", e);
        }
    }

    /** Everything that the process has written so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a process has ended. */
    public record Ending(int exitCode, Duration took) {}

    /** SIGTERM. Returns when the process is gone. */
    public Ending terminate() {
        Instant asked = Instant.now();
        process.destroy();
        awaitEnd();
        return new Ending(process.exitValue(), Duration.between(asked, Instant.now()));
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the process does not end, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the bot was ending", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        awaitEnd();
        http.close();
        connection.destroy();
        simulator.close();
    }
}

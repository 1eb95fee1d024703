package app.photosync.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the container file promises, as far as it can be seen without a container engine. */
class ContainerFileTest {

    private static final Path FILE = Path.of("Dockerfile");
    private final List<String> lines = lines();

    @Test
    void its_own_linter_finds_nothing() throws Exception {
        assertThat(ReleaseLinter.faultsOf(FILE)).isEmpty();
    }

    @Test
    void the_linter_would_find_something(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("Dockerfile"), "FROM somewhere\nRUNS java\n");
        assertThat(ReleaseLinter.faultsOf(broken)).singleElement().asString().contains("RUNS");
    }

    @Test
    void it_runs_as_nobody_of_the_host() {
        assertThat(lines).filteredOn(line -> line.startsWith("USER")).containsExactly("USER 10001:10001");
    }

    @Test
    void the_heap_follows_the_memory_of_the_container_and_sigterm_reaches_java() {
        assertThat(command("ENTRYPOINT ")).startsWith("java").contains("-XX:MaxRAMPercentage=75").endsWith("-jar", "photo-sync-bot.jar");
    }

    @Test
    void what_changes_most_comes_last() {
        assertThat(lines).filteredOn(line -> line.startsWith("COPY --from=layers")).last().asString().contains("/application/");
    }

    @Test
    void a_bot_that_lives_is_healthy() throws Exception {
        assertThat(healthWhereTheBotAnswers(200)).isZero();
    }

    @Test
    void a_bot_that_says_it_is_down_is_not() throws Exception {
        assertThat(healthWhereTheBotAnswers(503)).isNotZero();
    }

    @Test
    void a_bot_that_does_not_answer_is_not() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertThat(health(port)).isNotZero();
    }

    private int healthWhereTheBotAnswers(int status) throws Exception {
        HttpServer bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.createContext("/actuator/health/liveness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        bot.start();
        try {
            return health(bot.getAddress().getPort());
        } finally {
            bot.stop(0);
        }
    }

    private int health(int managementPort) throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder(command("HEALTHCHECK ")).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        check.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
        Process process = check.start();
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** In exec form, which is JSON. */
    private List<String> command(String instruction) {
        String line = lines.stream().filter(it -> it.startsWith(instruction)).findFirst().orElseThrow();
        return Arrays.asList(JsonMapper.shared().readValue(line.substring(line.indexOf('[')), String[].class));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new IllegalStateException("the container file stands beside pom.xml", e);
        }
    }
}

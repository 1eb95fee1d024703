package app.photosync.simulator.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.Simulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePartTest {

    private static Simulator simulator;

    @BeforeAll
    static void start() throws IOException {
        simulator = Simulator.start();
        SimulatedTeams.on(simulator, URI.create("http://localhost:1/api/messages"));
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({"/, text/html", "/app.js, text/javascript", "/chat.css, text/css", "/bot.svg, image/svg+xml",
            "/lib/adaptivecards.js, text/javascript",
        "/lib/markdown-it.js, text/javascript"})
    void serves_the_page_and_its_libraries(String path, String type) throws Exception {
        HttpResponse<String> file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(file.body()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing.js", "/lib/nothing.js", "/..%2fpom.xml", "/application.yaml", "/page/"})
    void serves_nothing_else(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void runs_no_script_that_is_not_its_own() throws Exception {
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path)).build(), BodyHandlers.ofString());
        }
    }
}

package app.photosync.teams;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.EmbeddedDatabase;
import app.photosync.conversation.Conversation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Two ports: the webhook's is open to the internet, the other one is for the company's own network. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = TeamsRooms.class,
        properties = {"photosync.teams.app-id=the-bot", "photosync.teams.tenant-id=the-tenant"})
@ContextConfiguration(initializers = EmbeddedDatabase.class)
class ManagementPortTest {

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int webhook;

    @LocalManagementPort
    private int management;

    @MockitoBean
    private Conversation conversation;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness", "/actuator/prometheus"})
    void shows_health_and_counters_without_credentials(String page) throws Exception {
        assertThat(status(management, page)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/health/../env", "/api/messages", "/error", "/"})
    void shows_nothing_else(String page) throws Exception {
        assertThat(status(management, page)).isIn(400, 401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus", "/actuator/env", "/livez", "/readyz"})
    void the_port_of_the_webhook_has_none_of_it(String page) throws Exception {
        assertThat(status(webhook, page)).isEqualTo(403);
    }

    private int status(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}

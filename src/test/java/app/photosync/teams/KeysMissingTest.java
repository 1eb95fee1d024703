package app.photosync.teams;

import app.photosync.EmbeddedDatabase;
import app.photosync.conversation.Conversation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A bot that starts while the connector's keys are out of reach. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = TeamsRooms.class)
@ContextConfiguration(initializers = EmbeddedDatabase.class)
@DirtiesContext
class KeysMissingTest {

    private static final String NOT_AN_ACTIVITY = "[]";
    private static final SigningConnector CONNECTOR = down();

    @LocalServerPort
    private int port;

    @MockitoBean
    private Conversation conversation;

    @Autowired
    private InboundKeys keys;

    @DynamicPropertySource
    static void the_bot_trusts_this_connector(DynamicPropertyRegistry properties) {
        properties.add("photosync.teams.app-id", () -> SigningConnector.APP_ID);
        properties.add("photosync.teams.tenant-id", () -> "the-tenant");
        properties.add("photosync.teams.open-id-url", CONNECTOR::openIdUrl);
    }

    @AfterAll
    static void the_connector_ends() {
        CONNECTOR.close();
    }

    @Test
    void teams_is_asked_to_come_again_and_is_let_in_as_soon_as_the_keys_are_there() throws Exception {
        assertThat(statusOf(CONNECTOR.token())).isEqualTo(503);
        assertThat(statusOf(CONNECTOR.token())).isEqualTo(503);

        CONNECTOR.isUpAgain();
        await().until(keys::areThere);

        assertThat(statusOf(CONNECTOR.token())).as("let in, and found to be no activity").isEqualTo(400);
    }

    private int statusOf(String token) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/messages"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(NOT_AN_ACTIVITY))
                    .build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static SigningConnector down() {
        try {
            SigningConnector connector = new SigningConnector();
            connector.goesDown();
            return connector;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

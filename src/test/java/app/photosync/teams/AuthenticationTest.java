package app.photosync.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import app.photosync.EmbeddedDatabase;
import app.photosync.conversation.Conversation;
import app.photosync.conversation.Decision;
import app.photosync.conversation.Reply;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The connector's rules for who may call a bot: docs/teams-rules.md 21 to 24. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = TeamsRooms.class)
@ContextConfiguration(initializers = EmbeddedDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class AuthenticationTest {

    private static final String TENANT = "the-tenant";
    private static final SigningConnector CONNECTOR = started();

    @LocalServerPort
    private int port;

    @MockitoBean
    private Conversation conversation;

    @Autowired
    private JdbcClient database;

    @Autowired
    private InboundKeys keys;

    @Autowired
    private MeterRegistry meters;

    @DynamicPropertySource
    static void the_bot_trusts_this_connector(DynamicPropertyRegistry properties) {
        properties.add("photosync.teams.app-id", () -> SigningConnector.APP_ID);
        properties.add("photosync.teams.tenant-id", () -> TENANT);
        properties.add("photosync.teams.open-id-url", CONNECTOR::openIdUrl);
    }

    @AfterAll
    static void the_connector_ends() {
        CONNECTOR.close();
    }

    @BeforeEach
    void the_keys_are_there_and_there_is_nothing_to_say() {
        await().until(keys::areThere);
        when(conversation.hear(any())).thenReturn(new Decision(new Reply.Silence(), List.of()));
    }

    @Test
    void a_token_of_the_connector_for_this_bot_is_accepted() throws Exception {
        assertThat(post(CONNECTOR.token(), message())).isEqualTo(200);
    }

    @Test
    void no_token_is_refused() throws Exception {
        assertThat(send(HttpRequest.newBuilder(address()).POST(HttpRequest.BodyPublishers.ofString(message().toString())))).isEqualTo(401);
    }

    @Test
    void head_needs_no_token() throws Exception {
        assertThat(send(HttpRequest.newBuilder(address()).HEAD())).isEqualTo(200);
    }

    @Test
    void a_token_for_another_bot_is_refused() throws Exception {
        assertThat(post(CONNECTOR.token(claims -> claims.audience("another-bot")), message())).isEqualTo(401);
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        assertThat(post(CONNECTOR.token(claims -> claims.issuer("https://sts.windows.net/")), message())).isEqualTo(401);
    }

    @Test
    void a_token_that_ended_four_minutes_ago_is_within_the_skew() throws Exception {
        assertThat(post(CONNECTOR.token(claims -> claims.expirationTime(inSeconds(-240))), message())).isEqualTo(200);
    }

    @Test
    void a_token_that_ended_six_minutes_ago_is_refused() throws Exception {
        assertThat(post(CONNECTOR.token(claims -> claims.expirationTime(inSeconds(-360))), message())).isEqualTo(401);
    }

    @Test
    void a_token_that_begins_in_six_minutes_is_refused() throws Exception {
        assertThat(post(CONNECTOR.token(claims -> claims.notBeforeTime(inSeconds(360))), message())).isEqualTo(401);
    }

    @Test
    void a_token_without_an_end_is_refused() throws Exception {
        assertThat(post(CONNECTOR.token(claims -> claims.expirationTime(null)), message())).isEqualTo(401);
    }

    @Test
    void a_token_that_was_changed_is_refused() throws Exception {
        String[] parts = CONNECTOR.token().split("\\.");
        String[] others = CONNECTOR.token(claims -> claims.claim("serviceurl", "https://example.com/")).split("\\.");

        assertThat(post(parts[0] + "." + others[1] + "." + parts[2], message())).isEqualTo(401);
    }

    @Test
    void a_token_without_a_signature_is_refused() throws Exception {
        assertThat(post(CONNECTOR.unsignedToken(), message())).isEqualTo(401);
    }

    @Test
    void a_token_of_an_unknown_key_is_refused_and_keys_are_not_fetched_each_time() throws Exception {
        await().until(() -> post(CONNECTOR.tokenOfAnUnknownKey(), message()) == 401);
        int fetches = CONNECTOR.keyFetches();
        for (int i = 0; i < 10; i++) {
            assertThat(post(CONNECTOR.tokenOfAnUnknownKey(), message())).isEqualTo(401);
        }

        assertThat(CONNECTOR.keyFetches()).isLessThanOrEqualTo(fetches + 1);
        assertThat(post(CONNECTOR.token(), message())).isEqualTo(200);
    }

    @Test
    void a_token_of_a_key_that_is_not_endorsed_for_teams_is_refused() throws Exception {
        await().until(() -> post(CONNECTOR.tokenOfAKeyForOtherChannels(), message()) == 401);
    }

    @Test
    void a_token_for_another_service_url_is_refused_and_nothing_is_stored() throws Exception {
        ObjectNode elsewhere = message().put("serviceUrl", "https://smba.trafficmanager.net/amer/");

        assertThat(post(CONNECTOR.token(), elsewhere)).isEqualTo(403);

        assertThat(stored(elsewhere)).isZero();
    }

    @Test
    void a_service_url_on_a_host_that_is_not_allowed_is_refused() throws Exception {
        String url = "https://smba.trafficmanager.net.example.com/";

        assertThat(post(CONNECTOR.token(claims -> claims.claim("serviceurl", url)), message().put("serviceUrl", url))).isEqualTo(403);
    }

    @Test
    void a_service_url_without_tls_is_refused() throws Exception {
        String url = "http://smba.trafficmanager.net/emea/";

        assertThat(post(CONNECTOR.token(claims -> claims.claim("serviceurl", url)), message().put("serviceUrl", url))).isEqualTo(403);
    }

    @Test
    void another_channel_is_refused() throws Exception {
        assertThat(post(CONNECTOR.token(), message().put("channelId", "webchat"))).isEqualTo(403);
    }

    @Test
    void another_tenant_is_refused() throws Exception {
        ObjectNode foreign = message();
        foreign.withObject("conversation").put("tenantId", "another-tenant");

        assertThat(post(CONNECTOR.token(), foreign)).isEqualTo(403);
    }

    /** Microsoft's services write GUIDs in either case. */
    @Test
    void ids_are_compared_without_case() throws Exception {
        ObjectNode shouting = message();
        shouting.withObject("conversation").put("tenantId", TENANT.toUpperCase(Locale.ROOT));
        String token = CONNECTOR.token(claims -> claims.audience(SigningConnector.APP_ID.toUpperCase(Locale.ROOT)));

        assertThat(post(token, shouting)).isEqualTo(200);
    }

    @Test
    void an_activity_that_names_no_tenant_is_refused() throws Exception {
        ObjectNode stateless = message();
        stateless.remove("channelData");
        stateless.withObject("conversation").remove("tenantId");

        assertThat(post(CONNECTOR.token(), stateless)).isEqualTo(403);
    }

    @Test
    void a_refused_token_leaves_nothing_in_the_logs_and_is_counted(CapturedOutput logs) throws Exception {
        String token = CONNECTOR.token(claims -> claims.audience("another-bot"));
        double before = refused("401", "bad-token");

        assertThat(post(token, message())).isEqualTo(401);

        assertThat(refused("401", "bad-token")).isEqualTo(before + 1);
        assertThat(logs).doesNotContain("event=inbound_refused").doesNotContain(token.split("\\.")).doesNotContain("another-bot");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/messages, 401, no-token", "/, 403, no-such-door", "/wp-login.php, 403, no-such-door", "/actuator/env, 403, no-such-door"})
    void a_scanner_is_counted_and_leaves_no_line_in_the_logs(String path, int status, String reason, CapturedOutput logs)
            throws Exception {
        double before = refused(String.valueOf(status), reason);
        int linesBefore = logs.getAll().length();

        int answer = send(HttpRequest.newBuilder(address().resolve(path)).POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer).isEqualTo(status);
        assertThat(refused(String.valueOf(status), reason)).isEqualTo(before + 1);
        assertThat(logs.getAll().substring(linesBefore)).doesNotContain("refused", path);
    }

    @Test
    void what_a_good_token_brings_from_another_tenant_is_counted_with_its_reason() throws Exception {
        double before = refused("403", "tenant");
        ObjectNode foreign = message();
        foreign.withObject("conversation").put("tenantId", "another-tenant");

        post(CONNECTOR.token(), foreign);

        assertThat(refused("403", "tenant")).isEqualTo(before + 1);
    }

    @Test
    void two_authorization_headers_are_refused_even_if_both_are_good() throws Exception {
        assertThat(post(message(), "Bearer " + CONNECTOR.token(), "Bearer " + CONNECTOR.token())).isEqualTo(401);
        assertThat(post(message(), "Bearer " + CONNECTOR.token(), "Basic YTpi")).isEqualTo(401);
        assertThat(post(message(), "Bearer " + CONNECTOR.token())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nCookie: a=b\"said-by-a-scanner\r\nContent-Length: 0\r\n",
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nCookie: said by a=\u0001said-by-a-scanner;;=\r\nContent-Length: 0\r\n",
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nCookie: $Version=1; said-by-a-scanner=\"\r\nContent-Length: 0\r\n",
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nsaid-by-a-scanner: \u0001\r\nContent-Length: 0\r\n",
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nsaid-by-a-scanner\r\nContent-Length: 0\r\n",
        "POST /api/messages?said-by-a-scanner=%zz HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
        "POST /api/messages?said-by-a-scanner=<a> HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
        "POST /said-by-a-scanner/..;/%2e%2e HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
        "POST /api/messages HTTP/1.1\r\nHost: said-by-a-scanner:x\r\nContent-Length: 0\r\n",
        "SAID-BY-A-SCANNER{ /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n",
        "POST /api/messages SAID-BY-A-SCANNER\r\nHost: localhost\r\nContent-Length: 0\r\n",
        "POST /api/messages HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: said-by-a-scanner\r\n"})
    void a_malformed_request_writes_nothing_of_itself_into_the_log(String request, CapturedOutput logs) throws Exception {
        String answer = answerTo(request + "Connection: close\r\n\r\n");

        assertThat(answer).containsPattern("^HTTP/1.1 (400|401|403|501|505) ");
        assertThat(logs.getAll()).doesNotContainIgnoringCase("said-by-a-scanner");
    }

    @Test
    void a_client_that_says_nothing_is_shut_out_after_five_seconds() throws Exception {
        Instant begin = Instant.now();

        assertThat(answerTo("POST /api/messages HTTP/1.1\r\nHost: loc")).doesNotContain("200");

        assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/messages", "/"})
    void who_is_refused_does_not_keep_the_connection(String path) {
        assertTimeoutPreemptively(Duration.ofSeconds(4), () ->
                assertThat(answerTo("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"))
                        .containsPattern("^HTTP/1.1 40[13] "));
    }

    /** Up to the end of the connection, for which the bot must care. */
    private String answerTo(String bytes) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private double refused(String status, String reason) {
        return meters.counter("photosync.inbound.refused", "status", status, "reason", reason).count();
    }

    private int post(ObjectNode activity, String... authorizations) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address()).header("Content-Type", "application/json");
        for (String each : authorizations) {
            request.header("Authorization", each);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(activity.toString())));
    }

    private ObjectNode message() {
        ObjectNode activity = Playground.activity("message||personal", SigningConnector.SERVICE_URL);
        activity.put("id", UUID.randomUUID().toString()).withObject("conversation").put("tenantId", TENANT);
        activity.withObject("channelData").withObject("tenant").put("id", TENANT);
        return activity;
    }

    private int stored(ObjectNode activity) {
        return database.sql("select count(*) from inbox where activity_id = ?").param(activity.get("id").textValue())
                .query(Integer.class).single();
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private int post(String token, ObjectNode activity) throws Exception {
        return send(HttpRequest.newBuilder(address())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString())));
    }

    private URI address() {
        return URI.create("http://localhost:" + port + "/api/messages");
    }

    private static int send(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }

    private static SigningConnector started() {
        try {
            return new SigningConnector();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package app.photosync.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.argThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photosync.EmbeddedDatabase;
import app.photosync.conversation.Conversation;
import app.photosync.conversation.Decision;
import app.photosync.conversation.Reply;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = {TeamsRooms.class, LocalInbound.class},
        properties = {"server.address=localhost", "photosync.teams.app-id=the-bot", "photosync.teams.tenant-id=the-tenant"})
@ContextConfiguration(initializers = EmbeddedDatabase.class)
class WebhookTest {

    private static final int PATIENTLY = 10_000;
    private static final Decision SILENCE = saying(new Reply.Silence());
    private static final Decision CARD = saying(
            new Reply.Card(Map.of("type", "AdaptiveCard", "version", "1.5"), "Your photo", Optional.of("op-1")));

    @LocalServerPort
    private int port;

    @MockitoBean
    private Conversation conversation;

    private RecordingConnector connector;
    private String conversationId;

    private static Decision saying(Reply reply) {
        return new Decision(reply, List.of());
    }

    @BeforeEach
    void a_conversation_of_its_own() throws IOException {
        connector = new RecordingConnector();
        conversationId = "conversation " + UUID.randomUUID();
        when(conversation.hear(any())).thenReturn(SILENCE);
        when(conversation.press(any())).thenReturn(SILENCE);
        when(conversation.installed(any())).thenReturn(SILENCE);
        when(conversation.removed(any())).thenReturn(SILENCE);
    }

    @AfterEach
    void the_connector_ends() {
        connector.close();
    }

    @ParameterizedTest
    @MethodSource("app.photosync.teams.Playground#names")
    void a_real_activity_never_fails(String name) throws Exception {
        HttpResponse<String> answer = post(Playground.activity(name, connector.serviceUrl()).toString());

        assertThat(answer.statusCode()).isEqualTo(name.startsWith("invoke|signin/tokenExchange") ? 412 : 200);
    }

    @Test
    void a_message_is_answered_with_a_card_and_the_conversation_hears_where_it_went() throws Exception {
        when(conversation.hear(any())).thenReturn(CARD);

        assertThat(post(message("my photo is wrong").toString()).statusCode()).isEqualTo(200);

        verify(conversation, timeout(PATIENTLY)).delivered("op-1", conversationId, "message-1");
        assertThat(connector.calls()).singleElement().satisfies(call -> {
            assertThat(call.said()).isEqualTo("POST /connector/v3/conversations/" + conversationId.replace(" ", "%20") + "/activities");
            assertThat(call.authorization()).isEqualTo("Bearer connector-token");
            assertThat(call.body()).contains("\"summary\":\"Your photo\"").contains("\"contentType\":\"application/vnd.microsoft.card.adaptive\"")
                    .doesNotContain("\"text\"").doesNotContain("properties");
        });
    }

    @Test
    void the_same_activity_again_is_answered_once() throws Exception {
        String activity = message("help").toString();
        post(activity);

        assertThat(post(activity).statusCode()).isEqualTo(200);

        verify(conversation, after(1_000).times(1)).hear(any());
    }

    @Test
    void activities_of_a_conversation_are_answered_in_order_of_arrival() throws Exception {
        for (String text : new String[] {"one", "two", "three"}) {
            post(message(text).toString());
        }

        verify(conversation, timeout(PATIENTLY).times(3)).hear(any());
        var inOrder = inOrder(conversation);
        for (String text : new String[] {"one", "two", "three"}) {
            inOrder.verify(conversation).hear(argThat(message -> message.text().equals(text)));
        }
    }

    @Test
    void what_fails_is_tried_again() throws Exception {
        when(conversation.hear(any())).thenThrow(new IllegalStateException("the database has a bad moment")).thenReturn(CARD);

        post(message("help").toString());

        verify(conversation, timeout(PATIENTLY)).delivered("op-1", conversationId, "message-1");
        verify(conversation, times(2)).hear(any());
    }

    @Test
    void a_press_is_answered_with_the_next_state_of_its_card_which_is_then_written_down() throws Exception {
        when(conversation.press(any())).thenReturn(CARD);

        HttpResponse<String> answer = post(press("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"photo.sync\",\"data\":{\"operation\":\"op-1\"}}}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"statusCode\":200", "\"type\":\"application/vnd.microsoft.card.adaptive\"", "AdaptiveCard");
        verify(conversation, timeout(PATIENTLY)).delivered("op-1", conversationId, "the-card");
        assertThat(connector.said()).singleElement().asString().startsWith("PUT ").endsWith("/activities/the-card");
        verify(conversation).press(argThat(press -> press.verb().equals("photo.sync") && press.data().equals(Map.of("operation", "op-1"))));
    }

    @Test
    void a_repaint_is_not_written_down() throws Exception {
        when(conversation.press(any())).thenReturn(saying(new Reply.Repaint(Map.of("type", "AdaptiveCard"), "Working")));

        assertThat(post(press("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"photo.sync\"}}")).body()).contains("AdaptiveCard");

        verify(conversation, after(300).never()).delivered(any(), any(), any());
        assertThat(connector.said()).isEmpty();
    }

    @Test
    void a_repeated_press_changes_nothing() throws Exception {
        String press = press("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"photo.sync\"}}");
        post(press);

        assertThat(post(press).body()).contains("\"type\":\"application/vnd.microsoft.activity.message\"");

        verify(conversation, times(1)).press(any());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "null", "{}", "[]", "\"text\"", "7", "{\"action\":null}", "{\"action\":{}}", "{\"action\":\"verb\"}", "{\"action\":{\"type\":\"Action.Submit\"}}"})
    void a_press_that_is_none_gets_an_error_in_the_invoke_format(String value) throws Exception {
        HttpResponse<String> answer = post(press(value));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"statusCode\":400", "\"type\":\"application/vnd.microsoft.error\"");
        verify(conversation, never()).press(any());
    }

    @Test
    void a_press_that_fails_gets_an_error_in_the_invoke_format() throws Exception {
        when(conversation.press(any())).thenThrow(new IllegalStateException("broken"));

        HttpResponse<String> answer = post(press("{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"photo.sync\"}}"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"statusCode\":500").doesNotContain("broken");
    }

    @Test
    void the_submit_fallback_changes_the_pressed_card_in_place() throws Exception {
        when(conversation.press(any())).thenReturn(CARD);

        post(submit("the-card").toString());

        verify(conversation, timeout(PATIENTLY)).delivered("op-1", conversationId, "the-card");
        assertThat(connector.said()).singleElement().asString().startsWith("PUT ");
    }

    @Test
    void the_submit_fallback_sends_a_message_when_the_card_cannot_be_changed() throws Exception {
        when(conversation.press(any())).thenReturn(CARD);
        connector.answers(RecordingConnector.Answer.error(404, "ActivityNotFoundInConversation"));

        post(submit("the-card").toString());

        verify(conversation, timeout(PATIENTLY)).delivered("op-1", conversationId, "message-1");
    }

    @Test
    void both_events_of_an_install_are_told_to_the_conversation() throws Exception {
        post(inConversation(Playground.activity("installationUpdate|add|personal", connector.serviceUrl())).toString());
        post(inConversation(Playground.activity("conversationUpdate||personal", connector.serviceUrl())).toString());

        verify(conversation, timeout(PATIENTLY).times(2)).installed(argThat(speaker -> speaker.conversationId().equals(conversationId)));
    }

    @Test
    void a_removal_is_told_to_the_conversation() throws Exception {
        post(inConversation(Playground.activity("installationUpdate|remove|personal", connector.serviceUrl())).toString());

        verify(conversation, timeout(PATIENTLY)).removed(argThat(speaker -> speaker.conversationId().equals(conversationId)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"type\":\"message\"} x", "no JSON"})
    void what_is_no_activity_gets_a_400(String body) throws Exception {
        assertThat(post(body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"id\":\"another\",", "{\"serviceUrl\":\"https://example.com/\",", "{\"type\":\"typing\",",
        "{\"from\":{\"id\":\"a\",\"id\":\"b\"},"})
    void a_key_that_comes_twice_gets_a_400(String beginning) throws Exception {
        assertThat(post(beginning + message("help").toString().substring(1)).statusCode()).isEqualTo(400);
    }

    /** 171 letters of three bytes are 513 bytes, and fewer than 500 characters. */
    @ParameterizedTest
    @ValueSource(strings = {"/id", "/conversation/id", "/from/id", "/from/aadObjectId", "/recipient/id", "/replyToId"})
    void an_id_of_more_than_512_bytes_gets_a_400(String pointer) throws Exception {
        assertThat(post(withId(pointer, "\u20ac".repeat(171))).statusCode()).isEqualTo(400);
    }

    /** The database takes the longest that are let in, both in one key, also when nothing in them can be compressed. */
    @Test
    void ids_of_512_bytes_are_stored() throws Exception {
        ObjectNode activity = message("help").put("id", incompressible(128));
        activity.withObject("conversation").put("id", incompressible(128));

        assertThat(post(activity.toString()).statusCode()).isEqualTo(200);

        verify(conversation, timeout(PATIENTLY)).hear(any());
    }

    /** @param letters of four bytes each */
    private static String incompressible(int letters) {
        return new SplittableRandom(letters).ints(letters, 0x1F300, 0x1FAFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private String withId(String pointer, String id) {
        ObjectNode activity = message("help");
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        ObjectNode holder = parent.isEmpty() ? activity : activity.withObject(parent);
        holder.put(pointer.substring(pointer.lastIndexOf('/') + 1), id);
        return activity.toString();
    }

    @Test
    void json_that_nests_without_end_gets_a_400() throws Exception {
        assertThat(post("{\"value\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}").statusCode()).isEqualTo(400);
    }

    @Test
    void a_message_without_an_id_gets_a_400() throws Exception {
        ObjectNode nameless = message("help");
        nameless.remove("id");

        assertThat(post(nameless.toString()).statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_over_256_kilobytes_gets_a_413() throws Exception {
        assertThat(post(message("a".repeat(256 * 1024)).toString()).statusCode()).isEqualTo(413);
    }

    @Test
    void a_long_message_within_256_kilobytes_is_heard() throws Exception {
        assertThat(post(message("a".repeat(200 * 1024)).toString()).statusCode()).isEqualTo(200);

        verify(conversation, timeout(PATIENTLY)).hear(argThat(message -> message.text().length() == 200 * 1024));
    }

    @Test
    void a_service_url_elsewhere_is_refused_even_in_the_local_mode() throws Exception {
        assertThat(post(message("help").put("serviceUrl", "https://example.com/").toString()).statusCode()).isEqualTo(403);
    }

    @Test
    void head_is_answered() throws Exception {
        assertThat(send(request("/api/messages").HEAD()).statusCode()).isEqualTo(200);
    }

    @Test
    void everything_else_is_shut() throws Exception {
        assertThat(send(request("/").GET()).statusCode()).isEqualTo(403);
        assertThat(send(request("/api/messages/other").GET()).statusCode()).isEqualTo(403);
    }

    private ObjectNode message(String text) {
        return inConversation(Playground.activity("message||personal", connector.serviceUrl())).put("text", text);
    }

    private ObjectNode submit(String cardMessageId) {
        ObjectNode activity = inConversation(Playground.activity("message|value|personal", connector.serviceUrl())).put("replyToId", cardMessageId);
        activity.withObject("value").put("verb", "photo.sync");
        return activity;
    }

    private String press(String value) {
        ObjectNode activity = inConversation(Playground.activity("invoke|adaptiveCard/action|personal", connector.serviceUrl()));
        return activity.put("replyToId", "the-card").putRawValue("value", new RawValue(value)).toString();
    }

    private ObjectNode inConversation(ObjectNode activity) {
        activity.put("id", UUID.randomUUID().toString());
        activity.withObject("conversation").put("id", conversationId);
        return activity;
    }

    private HttpResponse<String> post(String body) throws Exception {
        return send(request("/api/messages").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

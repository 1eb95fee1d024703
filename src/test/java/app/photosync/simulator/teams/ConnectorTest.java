package app.photosync.simulator.teams;

import static app.photosync.simulator.teams.FixtureCards.card;
import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static app.photosync.simulator.tenant.DefaultPeople.bohdan;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.Target;
import app.photosync.simulator.token.AccessToken.Proof;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConnectorTest {

    private Simulator simulator;
    private ScriptedBot bot;
    private Chat chat;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        bot = new ScriptedBot((self, activity) -> ScriptedBot.Turn.accepted(() -> { }));
        SimulatedTeams.on(simulator, bot.messaging());
        bot.signIn(simulator);
        chat = new Chat(simulator).from(anna()).writes("hello");
    }

    @AfterEach
    void stop() {
        bot.close();
        simulator.close();
    }

    @Test
    void a_message_is_created_under_an_id_that_an_update_can_name() {
        HttpResponse<String> created = bot.replies(activity(), ScriptedBot.message(card("Before", "text")));

        HttpResponse<String> updated = bot.updates(activity(), id(created), ScriptedBot.message(card("After", "text")));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(updated.statusCode()).isEqualTo(200);
        CardAssert.assertThat(chat.lastCard()).hasTitle("After");
        assertThat(chat.botMessageCount()).isEqualTo(1);
    }

    @Test
    void a_deleted_message_is_gone() {
        HttpResponse<String> created = bot.replies(activity(), text("Bye"));

        assertThat(bot.call("DELETE", conversation() + "/activities/" + id(created), "").statusCode()).isEqualTo(200);
        assertThat(chat.botMessageCount()).isZero();
    }

    @Test
    void typing_is_accepted_and_leaves_no_message() {
        assertThat(bot.replies(activity(), Map.of("type", "typing")).statusCode()).isEqualTo(201);
        assertThat(chat.botMessageCount()).isZero();
    }

    @Test
    void text_and_card_in_one_activity_become_two_messages_without_an_id() {
        HttpResponse<String> created = bot.replies(activity(), Map.of("type", "message", "text", "Look:",
                "attachments", ScriptedBot.message(card("A card", "text")).get("attachments")));

        assertThat(created.body()).doesNotContain("id");
        assertThat(chat.botMessageCount()).isEqualTo(2);
        assertThat(chat.lastText()).isEqualTo("Look:");
        CardAssert.assertThat(chat.lastCard()).hasTitle("A card");
    }

    @Test
    void without_a_token_nothing_is_possible() {
        assertThat(bot.withToken("").replies(activity(), text("Hello")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_for_another_service_is_refused() {
        String forGraph = simulator.tokens().forTheApplication("https://graph.microsoft.com", Proof.CERTIFICATE);

        assertThat(bot.withToken(forGraph).replies(activity(), text("Hello")).statusCode()).isEqualTo(401);
    }

    @Test
    void a_message_over_28_kilobytes_is_too_big() {
        HttpResponse<String> refused = bot.replies(activity(), text("x".repeat(ActivityRules.LARGEST_BYTES)));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(code(refused)).isEqualTo("MessageSizeTooBig");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "not json",
        "[]",
        "{}",
        "{'type':'message'}",
        "{'type':'message','text':'  '}",
        "{'type':'message','attachments':'no list'}",
        "{'type':'message','attachments':[{'content':{}}]}",
        "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive'}]}",
        "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':'text'}]}",
        "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard',"
        + "'body':[]}}]}",
        "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard',"
        + "'version':'1.6','body':[]}}]}",
        "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard',"
        + "'version':'1.5'}}]}",
        "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive','content':{'type':'AdaptiveCard',"
        + "'version':'1.5','body':[{'type':'Image'}]}}]}",
        "{'type':'message','attachments':[{'contentType':'application/vnd.microsoft.card.adaptive',"
        + "'content':{'nodeType':'OBJECT','array':false}}]}"
    })
    void a_malformed_activity_is_refused(String body) {
        HttpResponse<String> refused = bot.call("POST", conversation() + "/activities", body.replace('\'', '"'));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(code(refused)).isIn("BadSyntax", "BadArgument");
        assertThat(chat.botMessageCount()).isZero();
    }

    @Test
    void an_unknown_conversation_is_not_found() {
        HttpResponse<String> refused = bot.call("POST", simulator.baseUrl() + "/connector/v3/conversations/a:1nobody/activities",
                "{\"type\":\"typing\"}");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(code(refused)).isEqualTo("ConversationNotFound");
    }

    @Test
    void an_unknown_activity_cannot_be_updated() {
        assertThat(code(bot.updates(activity(), "1", text("Hello")))).isEqualTo("ActivityNotFoundInConversation");
    }

    @Test
    void a_message_of_the_person_cannot_be_updated() {
        assertThat(bot.updates(activity(), activity().path("id").asString(), text("I never said that")).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_has_removed_the_bot_cannot_be_reached() {
        chat.uninstalls();

        HttpResponse<String> refused = bot.replies(activity(), text("Come back"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(code(refused)).isEqualTo("BotNotInConversationRoster");
    }

    @Test
    void members_are_the_people_of_the_directory() {
        JsonNode members = json(bot.call("GET", conversation() + "/members", ""));
        String id = members.path(0).path("id").asString();

        assertThat(members.path(0).path("aadObjectId").asString()).isEqualTo(anna().build().id());
        assertThat(json(bot.call("GET", conversation() + "/members/" + id, "")).path("userPrincipalName").asString())
                .isEqualTo("anna.kowalska@contoso.com");
        assertThat(bot.call("GET", conversation() + "/members/29:1nobody", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_conversation_with_somebody_who_has_the_bot_is_the_one_they_know() {
        HttpResponse<String> created = createConversation(anna().build().id());

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(id(created)).isEqualTo(activity().path("conversation").path("id").asString());
    }

    @Test
    void a_conversation_with_somebody_without_the_bot_is_refused() {
        assertThat(createConversation(bohdan().build().id()).statusCode()).isEqualTo(403);
        assertThat(createConversation("29:1nobody").statusCode()).isEqualTo(400);
    }

    @Test
    void faults_spoil_the_connector_and_requests_are_logged() {
        simulator.tenant().faults().add(Fault.of(Target.CONNECTOR, 429).retryAfter(2));

        assertThat(bot.replies(activity(), text("Hello")).headers().firstValue("Retry-After")).hasValue("2");
        assertThat(bot.replies(activity(), text("Hello")).statusCode()).isEqualTo(201);
        assertThat(simulator.tenant().requests().to(Target.CONNECTOR)).extracting(LoggedRequest::status).containsExactly(429, 201);
    }

    private HttpResponse<String> createConversation(String member) {
        return bot.call("POST", simulator.baseUrl() + "/connector/v3/conversations",
                Exchange.JSON.writeValueAsString(Map.of("members", List.of(Map.of("id", member)))));
    }

    private JsonNode activity() {
        return bot.received().getFirst();
    }

    private String conversation() {
        return ScriptedBot.conversation(activity());
    }

    private static Map<String, Object> text(String text) {
        return Map.of("type", "message", "text", text);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Exchange.JSON.readTree(response.body());
    }

    private static String id(HttpResponse<String> response) {
        return json(response).path("id").asString();
    }

    private static String code(HttpResponse<String> response) {
        return json(response).path("error").path("code").asString();
    }
}

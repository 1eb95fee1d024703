package app.photosync.simulator.teams;

import static app.photosync.simulator.teams.CardAssert.assertThat;
import static app.photosync.simulator.teams.FixtureCards.card;
import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.ScriptedBot.Script;
import app.photosync.simulator.teams.ScriptedBot.Turn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChatTest {

    private static final Map<String, Object> QUESTION = card("Shall I?", "Nothing happens without you.", "Yes", "No");

    private Simulator simulator;
    private ScriptedBot bot;
    private Chat chat;
    private volatile Script script = (self, activity) -> Turn.accepted(() -> self.replies(activity, ScriptedBot.message(QUESTION)));

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        bot = new ScriptedBot((self, activity) -> script.turn(self, activity)).signIn(simulator);
        SimulatedTeams.on(simulator, bot.messaging());
        chat = new Chat(simulator).from(anna());
    }

    @AfterEach
    void stop() {
        bot.close();
        simulator.close();
    }

    @Test
    void what_a_person_says_reaches_the_bot_as_teams_sends_it() {
        chat.on(Device.PHONE.in("uk-UA")).says("моє фото <старе>");

        JsonNode activity = bot.received().getFirst();
        assertThat(activity.path("type").asString()).isEqualTo("message");
        assertThat(activity.path("text").asString()).isEqualTo("моє фото <старе>");
        assertThat(activity.at("/attachments/0/content").asString()).isEqualTo("<p>моє фото &lt;старе&gt;</p>");
        assertThat(activity.path("locale").asString()).isEqualTo("uk-UA");
        assertThat(activity.at("/entities/0/platform").asString()).isEqualTo("Android");
        assertThat(activity.at("/entities/0/country").asString()).isEqualTo("UA");
        assertThat(activity.at("/from/aadObjectId").asString()).isEqualTo(anna().build().id());
        assertThat(activity.at("/conversation/tenantId").asString()).isEqualTo(simulator.app().tenantId());
        assertThat(activity.path("serviceUrl").asString()).isEqualTo(simulator.baseUrl() + "/connector");
        assertThat(activity.path("channelId").asString()).isEqualTo("msteams");
    }

    @Test
    void an_installation_is_told_twice_and_only_one_event_has_a_locale() {
        chat.on(Device.COMPUTER.in("uk-UA")).installs();

        assertThat(bot.received()).extracting(activity -> activity.path("type").asString())
                .containsExactly("installationUpdate", "conversationUpdate");
        assertThat(bot.received()).extracting(activity -> activity.has("locale")).containsExactly(true, false);
    }

    @Test
    void the_newest_card_is_read_as_a_person_reads_it() {
        chat.says("hello");

        assertThat(chat.lastCard()).hasTitle("Shall I?").hasButtons("Yes", "No").mentions("without you")
                .doesNotMention("CACHE").showsPictures(0);
    }

    @Test
    void a_press_sends_the_action_and_shows_the_card_of_the_answer() {
        chat.says("hello");
        script = (self, activity) -> Turn.paints(card("Working", "Wait"), () -> { });

        ShownCard asked = chat.lastCard();
        chat.press("Yes");

        JsonNode invoke = bot.received().getLast();
        assertThat(invoke.path("name").asString()).isEqualTo("adaptiveCard/action");
        assertThat(invoke.path("replyToId").asString()).isEqualTo(asked.messageId());
        assertThat(invoke.at("/value/action/verb").asString()).isEqualTo("fixture.press");
        assertThat(invoke.at("/value/action/data/button").asString()).isEqualTo("Yes");
        assertThat(chat.lastCard()).hasTitle("Working").hasButtons();
    }

    @Test
    void a_reload_forgets_what_only_the_answer_has_painted() {
        chat.says("hello");
        script = (self, activity) -> Turn.paints(card("Working", "Wait"), () -> { });

        chat.press("Yes").reloads();

        assertThat(chat.lastCard()).hasTitle("Shall I?");
    }

    @Test
    void an_update_replaces_what_the_answer_has_painted() {
        chat.says("hello");
        CountDownLatch workIsDone = new CountDownLatch(1);
        script = (self, activity) -> Turn.paints(card("Working", "Wait"), () -> {
            waitFor(workIsDone);
            self.updates(activity, activity.path("replyToId").asString(), ScriptedBot.message(card("Done", "Look")));
        });

        chat.press("Yes");
        assertThat(chat.lastCard()).hasTitle("Working");
        workIsDone.countDown();

        assertThat(chat.waitForCard("Done")).hasButtons();
        assertThat(chat.reloads().lastCard()).hasTitle("Done");
    }

    @Test
    void a_submit_arrives_as_a_message_with_a_value() {
        Map<String, Object> submit = Map.of("type", "Action.Submit", "title", "Send", "data", Map.of("verb", "fixture.press"));
        Map<String, Object> card = Map.of("type", "AdaptiveCard", "version", "1.5", "body", List.of(FixtureCards.heading("Old card")),
                "actions", List.of(submit));
        script = (self, activity) -> Turn.accepted(() -> self.replies(activity, ScriptedBot.message(card)));

        chat.says("hello").press("Send");

        JsonNode activity = bot.received().getLast();
        assertThat(activity.path("type").asString()).isEqualTo("message");
        assertThat(activity.has("text")).isFalse();
        assertThat(activity.at("/value/verb").asString()).isEqualTo("fixture.press");
    }

    @Test
    void a_bot_that_fails_is_told_by_its_status() {
        script = (self, activity) -> new Turn(503, Map.of(), () -> { });

        chat.writes("hello");

        assertThat(chat.lastBotStatus()).isEqualTo(503);
    }

    @Test
    void a_button_that_is_not_there_cannot_be_pressed() {
        chat.says("hello");

        assertThatThrownBy(() -> chat.press("Perhaps")).hasMessageContaining("Perhaps").hasMessageContaining("[Yes, No]");
    }

    @Test
    void a_reset_of_the_tenant_empties_the_chats() {
        chat.says("hello");

        simulator.tenant().reset();

        assertThat(chat.botMessageCount()).isZero();
    }

    @Test
    void the_events_tell_an_open_page_what_happens() throws Exception {
        try (OpenPage page = OpenPage.of(simulator, anna().build().id())) {
            chat.says("hello");
            simulator.tenant().has(anna());

            page.waitFor("event: message", "Shall I?", "event: traffic", "event: photos");
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package app.photosync.simulator.teams;

import static app.photosync.simulator.teams.FixtureCards.card;
import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.ScriptedBot.Turn;
import app.photosync.simulator.tenant.SimulatedUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The page alone, in front of a bot that follows a script. */
class ChatPageTest {

    private static final String QUESTION = "SharePoint still shows an older photo";

    private static Chromium chromium;
    private Simulator simulator;
    private ScriptedBot bot;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        bot = new ScriptedBot(this::turn).signIn(simulator);
        SimulatedTeams.on(simulator, bot.messaging());
    }

    @AfterEach
    void stop() {
        bot.close();
        simulator.close();
    }

    @Test
    void greets_with_what_to_do_first() {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open()) {
            assertThat(page.playwright().locator("#start")).containsText("Choose a person.");
            page.screenshot("page-start");
            assertThat(page.axeViolations()).isEmpty();
            assertThat(page.consoleErrors()).isEmpty();
        }
    }

    @Test
    void a_press_paints_the_answer_and_then_the_update_and_shows_the_new_photo() {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open().choose(anna())) {
            page.suggest("my photo is wrong").waitForCard(QUESTION).screenshot("page-desktop-card");

            page.press("Sync my photo").waitForCard("Done").waitForChangedPhoto("SharePoint and OneDrive").waitForTraffic("PUT /connector");

            page.screenshot("page-desktop-done");
            assertThat(page.consoleErrors()).isEmpty();
        }
    }

    @Test
    void a_reload_forgets_the_answer_and_keeps_the_stored_message() {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open(anna())) {
            page.say("my photo is wrong").waitForCard(QUESTION).press("Only look").waitForCard("Looking");

            page.reload().waitForCard(QUESTION);
        }
    }

    @Test
    void shows_that_the_bot_is_typing_until_it_answers() {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open(anna())) {
            page.say("think");
            assertThat(page.playwright().locator("#typing")).isVisible();
            page.screenshot("page-desktop-typing");

            bot.replies(bot.received().getLast(), Map.of("type", "message", "text", "I have **thought**."));
            page.waitForText("I have thought.");
            assertThat(page.playwright().locator("#typing")).isHidden();
        }
    }

    @Test
    void works_without_a_mouse() {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open(anna())) {
            page.say("my photo is wrong").waitForCard(QUESTION);
            page.playwright().locator("#log").focus();

            page.tabTo("Sync my photo").key("Enter").waitForCard("Done");

            assertThat(page.playwright().locator("#messages .card").last()).isFocused();
        }
    }

    @Test
    void markup_in_what_the_bot_says_stays_text() {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open(anna())) {
            page.say("markup").waitForText("<img src=x onerror=alert(1)>");

            assertThat(page.playwright().locator("#messages .bot .bubble img")).hasCount(0);
            assertThat(page.playwright().locator("#messages .bot .bubble a")).hasAttribute("rel", "noopener noreferrer");
        }
    }

    @Test
    void says_when_the_bot_cannot_be_reached() {
        bot.close();
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open(anna())) {
            page.say("my photo is wrong").waitForText("Photo Sync could not be reached");
        }
    }

    @Test
    void shows_a_phone_on_a_desktop_and_speaks_to_the_bot_as_one() {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).open(anna())) {
            page.pick("Phone").pick("Українська").say("у мене не те фото").waitForCard(QUESTION).screenshot("page-phone-on-desktop");

            assertThat(bot.received().getLast().at("/entities/0/platform").asString()).isEqualTo("Android");
            assertThat(bot.received().getLast().path("locale").asString()).isEqualTo("uk-UA");
        }
    }

    @Test
    void unfolds_people_and_traffic_on_a_phone() {
        try (ChatPage page = ChatPage.onPhone(chromium, simulator).open().screenshot("page-phone-start").choose(anna())) {
            page.say("my photo is wrong").waitForCard(QUESTION).unfold("Behind the scenes").waitForTraffic("POST /connector")
                    .screenshot("page-phone-unfolded");

            assertThat(page.scrollsSideways()).isFalse();
            assertThat(page.axeViolations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void has_no_axe_violations_on_a_desktop(ChatPage.Theme theme) {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).withTheme(theme).open(anna())) {
            page.say("my photo is wrong").waitForCard(QUESTION).waitForTraffic("POST /connector")
                    .screenshot("page-desktop-" + theme.name().toLowerCase());

            assertThat(page.axeViolations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_container_style_can_be_read(ChatPage.Theme theme) {
        try (ChatPage page = ChatPage.onDesktop(chromium, simulator).withTheme(theme).open(anna())) {
            page.say("styles").waitForCard("Styles").screenshot("page-styles-" + theme.name().toLowerCase());

            assertThat(page.axeViolations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void fits_a_phone_without_axe_violations(ChatPage.Theme theme) {
        try (ChatPage page = ChatPage.onPhone(chromium, simulator).withTheme(theme).inLanguage("uk").open(anna())) {
            page.say("у мене не те фото").waitForCard(QUESTION).screenshot("page-phone-" + theme.name().toLowerCase());

            assertThat(page.scrollsSideways()).isFalse();
            assertThat(page.axeViolations()).isEmpty();
            assertThat(bot.received().getLast().at("/entities/0/platform").asString()).isEqualTo("Android");
            assertThat(bot.received().getLast().path("locale").asString()).isEqualTo("uk-UA");
        }
    }

    private Turn turn(ScriptedBot self, JsonNode activity) {
        return switch (activity.path("type").asString()) {
            case "invoke" -> press(self, activity);
            case "message" -> Turn.accepted(() -> answer(self, activity));
            default -> Turn.accepted(() -> { });
        };
    }

    private void answer(ScriptedBot self, JsonNode activity) {
        self.replies(activity, Map.of("type", "typing"));
        switch (activity.path("text").asString()) {
            case "think" -> { }
            case "styles" -> self.replies(activity, ScriptedBot.message(card("Styles", FixtureCards.everyContainerStyle(), "A button")));
            case "markup" -> self.replies(activity,
                    Map.of("type", "message", "text", "<img src=x onerror=alert(1)> and [a link](https://example.com)"));
            default -> self.replies(activity, ScriptedBot.message(question()));
        }
    }

    private Turn press(ScriptedBot self, JsonNode activity) {
        if (activity.at("/value/action/title").asString().equals("Only look")) {
            return Turn.paints(card("Looking", "Wait."), () -> { });
        }
        return Turn.paints(card("Copying", "Wait."), () -> {
            simulator.tenant().has(anna().withSharePointPhoto(anna().build().microsoft365Photo().orElseThrow().bytes()));
            self.updates(activity, activity.path("replyToId").asString(), ScriptedBot.message(card("Done", "Both are the **same**.")));
        });
    }

    private static Map<String, Object> question() {
        SimulatedUser now = anna().build();
        return card(QUESTION, List.of(FixtureCards.photos(now.microsoft365Photo().orElseThrow(), "Outlook and Teams",
                now.sharePoint().photo().orElseThrow(), "SharePoint and OneDrive, copied on 17 March 2022"),
                FixtureCards.text("I can copy the **Outlook and Teams** photo over now. Outlook and Teams stay as they are.")),
                "Sync my photo", "Only look");
    }
}

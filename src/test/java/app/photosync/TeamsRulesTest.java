package app.photosync;

import static app.photosync.Employee.somebody;
import static app.photosync.Photos.NEW;
import static app.photosync.Photos.OLD;
import static app.photosync.simulator.teams.CardAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.teams.Chat;
import app.photosync.simulator.teams.Device;
import app.photosync.simulator.teams.ShownCard;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Teams-rules 1 to 14 through the simulated Teams, each by its number. What is shown elsewhere is only named here:
 *
 * <ul>
 * <li>1, typing: {@code TypingTest}
 * <li>3, an attached image: {@code ConversationTest.an_attached_image_is_not_set_but_explained}
 * <li>5, the card alone with its summary: {@code WebhookTest.a_message_is_answered_with_a_card_and_the_conversation_hears_where_it_went}
 * <li>8, every button has its typed word in every language: {@code LanguageFilesTest}
 * <li>9, what a group is told: {@code ConversationTest.never_shows_photos_in_a_group}
 * <li>13, an activity over 25 KB never leaves: {@code ConnectorTest.an_activity_over_25_kilobytes_is_refused_before_it_is_sent}
 * <li>14, a second press, an old card, a stranger: {@link SyncAsTheApplicationTest}
 * </ul>
 */
class TeamsRulesTest {

    private static final String COMPLAINT = "my photo is wrong";
    private static final String HELP = "I put your profile photo right";
    private static final String DIFFERENT = "SharePoint still shows an older photo";
    private static final int MOST_BYTES = 25 * 1024;

    @AutoClose
    private static Stage stage;

    /** The cards of all cases that need neither a past nor other settings of the tenant: on a computer, and on a Ukrainian's phone. */
    private static List<ShownCard> cards;
    private static List<ShownCard> ukrainianCards;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        cards = everyCard(Device.COMPUTER, COMPLAINT);
        ukrainianCards = everyCard(Device.PHONE.in("uk-UA"), "у мене не те фото");
    }

    @BeforeEach
    void a_tenant_of_its_own() {
        stage.tenant().startsAgain();
    }

    @Test
    void rule_1_an_answer_that_takes_long_is_announced_by_typing_once_and_before_it() {
        Employee person = withDifferentPhotos();
        stage.tenant().fails(Map.of("target", "graph", "path", person.id(), "delayMillis", 2_500));

        Chat chat = stage.chat(person).says(COMPLAINT);

        assertThat(chat.botMessageCount()).isEqualTo(1);
        assertThat(sentToTheConnector()).as("typing, and then the message").isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "Hi", "HELLO", "hello", "help", "HELP", "Help"})
    void rule_2_greetings_and_help_work_in_any_letter_case_and_stay_inside_teams(String word) {
        ShownCard card = stage.chat(somebody()).says(word).lastCard();

        assertThat(card).hasTitle(HELP);
        assertThat(CardParts.of(card, "Action.OpenUrl")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asdf qwer yxcv", "you stupid useless bot", "😀", "🤬🤬🤬", "ЙЦУКЕН", "<img src=x>"})
    void rule_3_anything_else_gets_its_own_answer_with_a_way_forward(String text) {
        ShownCard card = stage.chat(somebody()).says(text).lastCard();

        assertThat(card.buttons()).isNotEmpty();
        assertThat(card.title()).isNotEqualTo(HELP).isNotEqualTo(DIFFERENT);
    }

    @Test
    void rule_4_the_welcome_comes_exactly_once_per_install() {
        Employee person = somebody();
        Chat chat = stage.chat(person).installs();
        chat.waitForCard("I look after your profile photo");
        chat.says("help");
        assertThat(chat.botMessageCount()).as("one welcome for two events, and the help").isEqualTo(2);

        chat.uninstalls().installs();

        stage.waitUntil("the welcome of the second install", () -> chat.botMessageCount() == 3);
    }

    @Test
    void rule_4_the_welcome_speaks_the_language_of_the_directory_when_the_events_tell_none() {
        Employee person = somebody().with("preferredLanguage", "uk-UA");
        stage.tenant().has(person);

        stage.chat(person).on(Device.COMPUTER.in("")).installs().waitForCard("Допоможу з фото профілю");
    }

    @Test
    void rule_5_an_answer_is_one_complete_message() {
        Chat chat = stage.chat(withDifferentPhotos()).says(COMPLAINT).says("help");

        assertThat(chat.botMessageCount()).isEqualTo(2);
    }

    @Test
    void rule_6_asks_before_it_overwrites_and_confirms_afterwards() {
        Employee person = somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD).inSharePoint("syncState", "0");
        stage.tenant().has(person);

        Chat chat = stage.chat(person).says("sync my photo");
        assertThat(chat.lastCard()).hasTitle("You have two different photos").mentions("Which one should people see?");

        chat.press("The Outlook and Teams photo").waitForCard("Done: SharePoint now has your new photo");
    }

    @Test
    void rule_7_links_that_leave_teams_say_so() {
        assertThat(parts(cards, "Action.OpenUrl")).isNotEmpty()
                .allSatisfy(link -> assertThat(link.get("title").toString()).endsWith("(opens the browser)"))
                .allSatisfy(link -> assertThat(link.get("url").toString()).startsWith("https://"));
        assertThat(parts(ukrainianCards, "Action.OpenUrl")).isNotEmpty()
                .allSatisfy(link -> assertThat(link.get("title").toString()).endsWith("(у браузері)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sync my photo", "The SharePoint one is right", "How do I do it myself?"})
    void rule_8_a_typed_button_does_what_the_pressed_one_does(String button) {
        Chat pressing = stage.chat(withDifferentPhotos()).says(COMPLAINT);
        String before = pressing.lastCard().title();
        pressing.press(button);

        Chat typing = stage.chat(withDifferentPhotos()).says(COMPLAINT).says(button.toLowerCase());

        assertThat(typing.lastCard().title()).isNotEqualTo(before);
        stage.waitUntil("the same end of both", () -> typing.lastCard().title().equals(pressing.lastCard().title()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iOS", "Android"})
    void rule_8_on_a_phone_the_last_line_names_the_word_to_type(String platform) {
        ShownCard onPhone = stage.chat(withDifferentPhotos()).on(new Device("en-US", platform)).says(COMPLAINT).lastCard();

        assertThat(onPhone).mentions("No buttons? Type: **sync my photo**.");
        assertThat(stage.chat(withDifferentPhotos()).says(COMPLAINT).lastCard()).doesNotMention("No buttons?");
    }

    @Test
    void rule_9_for_a_group_no_photo_is_even_read() {
        Employee person = withDifferentPhotos();
        Map<String, Object> activity = Map.of("type", "message", "id", "in-a-group", "channelId", "msteams", "text", COMPLAINT,
                "serviceUrl", stage.local().simulator().baseUrl() + "/connector", "from", Map.of("id", "29:x", "aadObjectId", person.id()),
                "recipient", Map.of("id", "28:bot"), "conversation",
                Map.of("id", "19:group", "conversationType", "groupChat", "isGroup", true));

        assertThat(new Webhook(stage.local()).statusOf(Exchange.JSON.writeValueAsString(activity))).isEqualTo(200);

        stage.waitUntil("an answer", () -> sentToTheConnector() == 1);
        assertThat(stage.tenant().requests("graph")).noneMatch(request -> request.contains("/photo"));
        assertThat(stage.tenant().requests("sharePoint")).isEmpty();
    }

    @Test
    void rule_10_every_button_has_a_verb_and_a_submit_fallback_that_repeats_it() {
        assertThat(cards).allSatisfy(card -> assertThat(card.content()).containsEntry("version", "1.5"));
        assertThat(parts(cards, "Action.Execute")).isNotEmpty().allSatisfy(button -> {
            Map<?, ?> fallback = (Map<?, ?>) button.get("fallback");
            Map<?, ?> submitted = (Map<?, ?>) fallback.get("data");
            assertThat(fallback.get("type")).isEqualTo("Action.Submit");
            assertThat(submitted.get("verb")).isNotNull().isEqualTo(button.get("verb"));
            assertThat(submitted.get("operation")).isEqualTo(button.get("data") instanceof Map<?, ?> data ? data.get("operation") : null);
        });
    }

    /** The number of a step has nothing to wrap. */
    @Test
    void rule_11_a_card_has_three_buttons_at_most_and_its_text_wraps() {
        assertThat(allCards()).allSatisfy(card -> assertThat(card.buttons()).hasSizeLessThanOrEqualTo(3));
        assertThat(parts(allCards(), "TextBlock")).filteredOn(text -> !text.get("text").toString().matches("\\d")).isNotEmpty()
                .allSatisfy(text -> assertThat(text.get("wrap")).as("wrap of: " + text.get("text")).isEqualTo(true));
    }

    @Test
    void rule_12_every_picture_has_a_description_and_no_text_has_a_colour() {
        assertThat(parts(allCards(), "Image")).isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.get("altText").toString()).isNotBlank());
        assertThat(parts(allCards(), "TextBlock")).isNotEmpty().allSatisfy(text -> assertThat(text.get("color")).isNull());
    }

    @Test
    void rule_13_pictures_travel_inside_of_a_card_that_stays_small() {
        assertThat(allCards()).flatExtracting(ShownCard::pictures).isNotEmpty()
                .allSatisfy(url -> assertThat(url.toString()).startsWith("data:image/jpeg;base64,"));
        assertThat(allCards()).allSatisfy(card ->
                assertThat(Exchange.JSON.writeValueAsBytes(card.content()).length).as(card.title()).isLessThan(MOST_BYTES));
    }

    @Test
    void rule_14_every_card_that_offers_a_sync_carries_an_operation_of_its_own() {
        Employee person = withDifferentPhotos();

        assertThat(operationOf(stage.chat(person).says(COMPLAINT))).isNotBlank()
                .isNotEqualTo(operationOf(stage.chat(person).says(COMPLAINT)));
    }

    private static String operationOf(Chat chat) {
        Map<?, ?> data = (Map<?, ?>) chat.lastCard().button("Sync my photo").orElseThrow().get("data");
        return String.valueOf(data.get("operation"));
    }

    private static List<ShownCard> everyCard(Device device, String complaint) {
        return Stream.<EveryCase.Situation>of(
                        Situations::noPhotoAnywhere, Situations::notYetInSharePoint, Situations::different,
                        Situations::differentSetInSharePoint,
                        Situations::same, Situations::onlyInSharePoint, Situations::noMailbox, Situations::guest,
                        Situations::noSharePointProfile,
                        Situations::unusablePicture, Situations::notSquare, Situations::cannotTell)
                .map(situation -> stage.chat(situation.reachedOn(stage)).on(device).says(complaint).lastCard())
                .toList();
    }

    private static List<ShownCard> allCards() {
        return Stream.concat(cards.stream(), ukrainianCards.stream()).toList();
    }

    private static List<Map<?, ?>> parts(List<ShownCard> of, String type) {
        return of.stream().<Map<?, ?>>flatMap(card -> CardParts.of(card, type).stream()).toList();
    }

    private static Employee withDifferentPhotos() {
        return Situations.different(stage);
    }

    private static long sentToTheConnector() {
        List<String> requests = stage.tenant().requests("connector");
        return requests.stream().filter(request -> request.startsWith("POST") && request.contains("/activities")).count();
    }
}

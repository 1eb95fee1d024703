package app.photosync;

import static app.photosync.Employee.somebody;
import static app.photosync.Photos.NEW;
import static app.photosync.Photos.OLD;
import static app.photosync.simulator.teams.CardAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.tenant.SharePointProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bot is given, people get a clear answer, senders a 4xx, and nothing is lost. */
class BadInputTest {

    private static final String UNUSABLE = "SharePoint can’t use your photo";
    private static final String UNREADABLE_COPY = "I can’t read your photo in SharePoint";
    private static final String BUSY = "Microsoft 365 is busy right now";

    @AutoClose
    private static Stage stage;
    private static Webhook webhook;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        webhook = new Webhook(stage.local());
    }

    @BeforeEach
    void a_tenant_of_its_own() {
        stage.tenant().startsAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"type\":\"message\"}",
            "{\"type\":\"message\",\"id\":7,\"conversation\":\"x\"}", "<html></html>"})
    void what_is_no_activity_gets_a_4xx(String body) {
        assertThat(webhook.statusOf(body)).isBetween(400, 499);
    }

    @Test
    void a_body_of_one_megabyte_gets_a_4xx() {
        assertThat(webhook.statusOf("{\"type\":\"message\",\"text\":\"" + "a".repeat(1_000_000) + "\"}")).isEqualTo(413);
    }

    @Test
    void json_that_nests_a_hundred_thousand_deep_gets_a_4xx() {
        assertThat(webhook.statusOf("{\"type\":\"message\",\"value\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")).isEqualTo(400);
    }

    @Test
    void a_message_of_30_000_characters_is_answered() {
        assertThat(stage.chat(somebody()).says("my photo is wrong ".repeat(1_667)).lastCard().buttons()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200Bmy\u200B pho\u200Bto is\uFEFF wrong\u200D", "\u202Emy photo is wrong\u202C",
            "\u2066my photo is wrong\u2069 \u200F", "my photo is wrong \uD83D\uDE21"})
    void characters_that_nobody_sees_do_not_hide_a_complaint(String text) {
        Employee person = with(somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD));

        assertThat(stage.chat(person).says(text).lastCard()).hasTitle("SharePoint still shows an older photo");
    }

    @Test
    void a_decompression_bomb_is_refused_by_its_header() {
        assertTold(UNUSABLE, with(somebody().withMicrosoft365Photo(DamagedPictures.bomb())));
        assertTold(UNREADABLE_COPY, with(somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(DamagedPictures.bomb())));
    }

    @Test
    void a_truncated_jpeg_is_no_source_and_no_copy() {
        byte[] truncated = Arrays.copyOf(NEW, NEW.length / 2);

        assertTold(UNUSABLE, with(somebody().withMicrosoft365Photo(truncated)));
        assertTold(UNREADABLE_COPY, with(somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(DamagedPictures.headOnly())));
    }

    @Test
    void a_text_that_is_named_like_a_picture_is_none() {
        assertTold(UNUSABLE, with(somebody().withMicrosoft365Photo(Photos.NO_PICTURE)));
    }

    @Test
    void an_svg_is_no_photo() {
        byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"648\" height=\"648\"><circle r=\"9\"/></svg>"
                .getBytes(StandardCharsets.UTF_8);

        assertTold(UNUSABLE, with(somebody().withMicrosoft365Photo(svg)));
    }

    @Test
    void of_an_animated_gif_the_first_picture_counts() {
        byte[] animated = DamagedPictures.animated(NEW, OLD);

        assertTold("Your photo is the same everywhere I can look",
                with(somebody().withMicrosoft365Photo(animated).withSharePointPhoto(NEW)));
    }

    @Test
    void html_instead_of_a_profile_is_asked_for_again_and_answered_later() {
        Employee person = with(somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD));
        stage.tenant().fails(Map.of("target", "sharePoint", "path", "GetPropertiesFor", "status", 200, "contentType", "text/html", "body",
                "<html>Sign in</html>"));
        var chat = stage.chat(person).says("my photo is wrong");
        assertThat(chat.lastCard()).hasTitle(BUSY);

        stage.clockMoves(Duration.ofMinutes(1));

        chat.waitForCard("SharePoint still shows an older photo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"odata.null\":true}"})
    void a_null_profile_is_a_person_whom_sharepoint_does_not_know(String answer) {
        assertTold("SharePoint doesn’t know you yet", withProfile(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"AccountName\":\"x\"}", "{\"AccountName\":\"x\",\"PictureUrl\":null,\"UserProfileProperties\":null}",
        "{\"AccountName\":\"x\",\"UserProfileProperties\":[{\"Key\":null},7,\"x\",{}]}",
        "{\"AccountName\":\"x\",\"PictureUrl\":{\"a\":1}}"})
    void a_profile_with_missing_fields_has_no_picture(String answer) {
        assertTold("SharePoint has no photo of you yet", withProfile(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "{\"AccountName\":", ""})
    void a_profile_that_is_none_is_asked_for_later(String answer) {
        assertTold(BUSY, withProfile(answer));
    }

    @Test
    void an_unreadable_answer_of_graph_is_asked_for_later() {
        Employee person = with(somebody().withMicrosoft365Photo(NEW));
        stage.tenant().fails(Map.of("target", "graph", "path", person.id(), "status", 200, "contentType", "application/json",
                "body", "{\"id\":"));

        assertTold(BUSY, person);
    }

    @Test
    void a_picture_on_a_foreign_host_gets_no_token_and_no_request() throws Exception {
        Employee person = with(somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD));
        try (ForeignHost foreign = ForeignHost.open()) {
            stage.local().simulator().tenant().changeProfile(person.id(), profile -> namingPicture(profile, foreign.url()));

            assertTold(UNREADABLE_COPY, person);

            assertThat(foreign.requests()).isZero();
            assertThat(stage.tenant().requests("sharePoint")).noneMatch(request -> request.contains("GetFileByServerRelativePath"));
        }
    }

    private static SharePointProfile namingPicture(SharePointProfile profile, String url) {
        return profile.withPictureUrl(url + "/User%20Photos/Profile%20Pictures/x_MThumb.jpg");
    }

    private static Employee withProfile(String answer) {
        Employee person = with(somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD));
        stage.tenant().fails(Map.of("target", "sharePoint", "path", "GetPropertiesFor", "status", 200, "contentType",
                "application/json", "body", answer));
        return person;
    }

    private static Employee with(Employee person) {
        stage.tenant().has(person);
        return person;
    }

    private static void assertTold(String title, Employee person) {
        assertThat(stage.chat(person).says("my photo is wrong").lastCard()).hasTitle(title);
    }
}

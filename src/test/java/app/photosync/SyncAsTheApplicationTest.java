package app.photosync;

import static app.photosync.Employee.somebody;
import static app.photosync.Photos.NEW;
import static app.photosync.Photos.NEWER;
import static app.photosync.Photos.OLD;
import static app.photosync.simulator.teams.CardAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.teams.Chat;
import app.photosync.simulator.teams.ShownCard;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.PictureAddress;
import app.photosync.simulator.tenant.SimulatedPicture;
import app.photosync.simulator.tenant.SimulatedTenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sync as the application, from the press of the button to what SharePoint then shows, through the simulated tenant. */
class SyncAsTheApplicationTest {

    private static final String BUTTON = "Sync my photo";
    private static final String DONE = "Done: SharePoint now has your new photo";
    private static final String NOT_CONFIRMED = "I copied it, but SharePoint still shows the old photo";
    private static final int FILES_OF_A_PICTURE = 3;

    @AutoClose
    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @BeforeEach
    void a_tenant_of_its_own() {
        stage.tenant().startsAgain();
    }

    @Test
    void finds_the_folder_by_looking_when_there_was_no_picture() {
        Employee person = has(somebody().withMicrosoft365Photo(NEW).inSharePoint("geo", "eur")
                .inSharePoint("folder", "Profielafbeeldingen"));

        synced(person);

        assertThat(pictureUrl(person)).contains("/Profielafbeeldingen/");
        assertThat(stage.tenant().person(person.id()).at("/sharePoint/placeholderState").asString()).isEqualTo("0");
    }

    @Test
    void writes_into_the_files_that_the_picture_url_names() {
        Employee person = has(different().inSharePoint("fileName", "guid"));
        String before = pictureUrl(person);

        synced(person);

        assertThat(path(pictureUrl(person))).isEqualTo(before).contains(person.id());
    }

    @Test
    void keeps_the_folder_of_the_tenants_language() {
        Employee person = has(different().inSharePoint("folder", "Profilbilder"));
        String before = pictureUrl(person);

        synced(person);

        assertThat(path(pictureUrl(person))).isEqualTo(before).contains("/Profilbilder/");
    }

    @Test
    void leaves_the_files_of_somebody_who_had_the_address_before() {
        String formerFile = "/User Photos/Profile Pictures/maria_reused_contoso_com_MThumb.jpg";
        SimulatedPicture former = SimulatedPicture.of(OLD);
        stage.local().simulator().tenant().writeFile(Geo.DEFAULT, formerFile, former);
        Employee person = has(somebody().with("userPrincipalName", "maria.reused@contoso.com").withMicrosoft365Photo(NEW));

        synced(person);

        assertThat(pictureUrl(person)).contains(person.id());
        assertThat(stage.local().simulator().tenant().fileAsSharePointSees(Geo.DEFAULT, formerFile)).contains(former);
    }

    @Test
    void somebody_who_typed_a_colleagues_address_into_the_own_profile_gets_own_files_and_leaves_the_colleagues() {
        Employee colleague = has(different().inSharePoint("fileName", "guid"));
        Employee person = has(different());
        SimulatedTenant tenant = stage.local().simulator().tenant();
        String theirs = stage.local().simulator().baseUrl() + "/my" + pictureUrl(colleague).replace(" ", "%20");
        Optional<SimulatedPicture> before = tenant.fileAsSharePointSees(Geo.DEFAULT, path(theirs));
        tenant.changeProfile(person.id(), profile -> profile.withPictureUrl(theirs));

        synced(person);

        assertThat(before).isPresent();
        assertThat(tenant.fileAsSharePointSees(Geo.DEFAULT, path(theirs))).isEqualTo(before);
        assertThat(pictureUrl(person)).contains(person.id());
    }

    @Test
    void writes_in_the_geo_where_the_person_lives() {
        Employee person = has(different().inSharePoint("geo", "eur"));
        int before = writes().size();

        synced(person);

        assertThat(writes().subList(before, writes().size())).isNotEmpty()
                .allMatch(write -> write.startsWith("POST " + Geo.EUR.mySitePath() + "/")
                        || write.startsWith("POST " + Geo.EUR.adminPath() + "/"));
    }

    @Test
    void says_not_confirmed_while_sharepoint_lags_and_done_when_it_has_caught_up() {
        Chat chat = asks(has(different()));
        stage.tenant().sharePointLags(600_000);

        chat.press(BUTTON);
        stage.timePassesUntil(NOT_CONFIRMED, () -> chat.lastCard().title().equals(NOT_CONFIRMED));

        stage.tenant().sharePointLags(0);
        stage.clockMoves(Duration.ofMinutes(10));
        chat.waitForCard(DONE);
    }

    @Test
    void never_takes_its_own_write_for_a_newer_picture_in_sharepoint() {
        Employee person = has(different());
        synced(person);
        long writtenAt = stage.tenant().person(person.id()).at("/sharePoint/pictureTimestamp").asLong();

        stage.clockMoves(Duration.ofDays(8));
        has(person.inSharePoint("pictureTimestamp", writtenAt));

        assertThat(asks(person).lastCard()).hasTitle("SharePoint still shows an older photo");
    }

    @Test
    void writes_nothing_when_both_are_the_same_by_now() {
        Employee person = has(different());
        Chat chat = asks(person);
        has(person.withSharePointPhoto(NEW));
        long before = uploads();

        chat.press(BUTTON).waitForCard("Both photos are the same already");

        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void says_that_it_is_not_allowed_and_shows_the_way_by_hand() {
        stage.tenant().lacks("SharePoint:User.ReadWrite.All");
        double before = stage.count("photosync_syncs_total", "outcome=\"not_allowed\"");

        ShownCard card = asks(has(different())).press(BUTTON).waitForCard("I’m not allowed to change your SharePoint photo here");

        assertThat(card).hasButtons("How do I do it myself?", "Help desk (opens the browser)").mentions("PS-")
                .doesNotMention("User.ReadWrite.All");
        assertThat(stage.count("photosync_syncs_total", "outcome=\"not_allowed\"")).isEqualTo(before + 1);
    }

    @Test
    void waits_as_long_as_a_busy_sharepoint_asks_and_finishes_by_itself() {
        Chat chat = asks(has(different()));
        stage.tenant().fails(Map.of("target", "sharePoint", "path", "AddUsingPath", "status", 429, "retryAfterSeconds", 60));

        assertThat(chat.press(BUTTON).waitForCard("SharePoint is busy right now")).hasButtons("Cancel", "How do I do it myself?");

        stage.timePassesUntil(DONE, () -> chat.lastCard().title().equals(DONE));
    }

    @Test
    void tells_that_the_old_photo_came_back() {
        Employee person = has(different());
        Chat chat = synced(person);

        has(person);
        stage.clockMoves(Duration.ofMinutes(10));

        assertThat(chat.waitForCard("SharePoint has put the old photo back")).hasButtons("Help desk (opens the browser)").mentions("PS-");
    }

    @Test
    void an_old_card_brings_a_new_card() {
        Employee person = has(different());
        Chat chat = asks(person);
        long before = uploads();
        has(person.withMicrosoft365Photo(NEWER));

        ShownCard card = chat.press(BUTTON).waitForCard("Your new photo hasn’t reached SharePoint yet");

        assertThat(card).mentions("Your photos have changed since I drew this card.").showsPictures(2);
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void a_press_by_somebody_else_does_nothing() {
        ShownCard card = asks(has(different())).lastCard();
        Employee stranger = has(different());
        Chat strangersChat = stage.chat(stranger).says("help");
        long before = uploads();

        strangersChat.sendsAction(card.messageId(), card.button(BUTTON).orElseThrow());

        assertThat(strangersChat.lastBotStatus()).isEqualTo(200);
        assertThat(strangersChat.says("is it done?").lastCard()).hasTitle("Nothing is running");
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void two_presses_with_different_activity_ids_write_once() {
        Chat chat = asks(has(different()));
        ShownCard card = chat.lastCard();
        long before = uploads();

        chat.press(card, BUTTON).press(card, BUTTON).waitForCard(DONE);

        assertThat(uploads()).isEqualTo(before + FILES_OF_A_PICTURE);
    }

    @Test
    void two_presses_at_the_same_moment_write_once() {
        Employee person = has(different());
        ShownCard card = asks(person).lastCard();
        long before = uploads();

        CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> stage.chat(person).press(card, BUTTON)),
                CompletableFuture.runAsync(() -> stage.chat(person).press(card, BUTTON))).join();

        stage.chat(person).waitForCard(DONE);
        assertThat(uploads()).isEqualTo(before + FILES_OF_A_PICTURE);
    }

    @Test
    void the_submit_fallback_after_the_press_writes_nothing_again() {
        Chat chat = asks(has(different()));
        ShownCard card = chat.lastCard();
        Map<?, ?> fallback = (Map<?, ?>) card.button(BUTTON).orElseThrow().get("fallback");
        long before = uploads();
        chat.press(card, BUTTON).waitForCard(DONE);

        chat.sendsAction(card.messageId(), fallback);

        stage.waitUntil("already done", () -> chat.lastCard().title().startsWith("Already done at "));
        assertThat(uploads()).isEqualTo(before + FILES_OF_A_PICTURE);
    }

    private static Employee different() {
        return somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD);
    }

    private static Employee has(Employee person) {
        stage.tenant().has(person);
        return person;
    }

    private static Chat asks(Employee person) {
        return stage.chat(person).says("my photo is wrong");
    }

    private static Chat synced(Employee person) {
        Chat chat = asks(person).press(BUTTON);
        chat.waitForCard(DONE);
        return chat;
    }

    private static String pictureUrl(Employee person) {
        return stage.local().simulator().tenant().user(person.id()).orElseThrow().sharePoint().pictureUrl().orElseThrow();
    }

    /** Decoded, from the library on: SharePoint and the bot write the same file in two ways. */
    private static String path(String address) {
        return PictureAddress.libraryPath(address, Geo.DEFAULT);
    }

    private static List<String> writes() {
        return stage.tenant().requests("sharePoint").stream().filter(request -> request.startsWith("POST")).toList();
    }

    private static long uploads() {
        return writes().stream().filter(request -> request.contains("AddUsingPath") && request.endsWith(" 200")).count();
    }
}

package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.conversation.Message.Attached;
import app.photosync.memory.MemorizedServices;
import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.Person;
import app.photosync.photo.PersonId;
import app.photosync.photo.PersonLookup;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.portraits.Portrait;
import app.photosync.sync.WriteOutcome;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person hears, from the first complaint to the end of the sync. */
class ConversationTest {

    private final Scene scene = new Scene();

    @Test
    void shows_both_photos_and_offers_the_sync_when_they_differ() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");

        assertThat(card.title()).isEqualTo("SharePoint still shows an older photo");
        assertThat(card.images()).hasSize(2);
        assertThat(card.text()).contains("SharePoint and OneDrive, copied on 17 March 2022");
        assertThat(card.buttons()).containsExactly("Sync my photo", "The SharePoint one is right", "How do I do it myself?");
    }

    @Test
    void answers_in_ukrainian_to_a_ukrainian() {
        CardView card = scene.in("uk-UA").withDifferentPhotos().says("у мене не те фото");

        assertThat(card.title()).isEqualTo("У SharePoint досі старіше фото");
        assertThat(card.text()).contains("скопійовано 17 березня 2022 р.");
    }

    @Test
    void a_press_starts_the_sync_and_the_card_ends_with_done() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");

        Reply working = scene.presses(card, "Sync my photo");
        assertThat(CardView.of(working).title()).isEqualTo("Copying your photo to SharePoint…");
        assertThat(CardView.of(working).buttons()).isEmpty();

        scene.runsTheSyncOf(working);
        assertThat(scene.updatedCard().title()).isEqualTo("Done: SharePoint now has your new photo");
        assertThat(scene.updatedCard().images()).singleElement().extracting(image -> image.get("altText")).isEqualTo("The photo stored for you now");
        assertThat(scene.ports.sent).isEmpty();
    }

    @Test
    void a_second_press_while_it_runs_only_repaints() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");
        scene.presses(card, "Sync my photo");

        assertThat(scene.presses(card, "Sync my photo")).isInstanceOf(Reply.Repaint.class);
    }

    @Test
    void a_press_that_another_device_overtakes_before_it_is_written_down_is_decided_anew() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");

        Reply onThisDevice = scene.meanwhile(() -> scene.presses(card, "Sync my photo")).presses(card, "Sync my photo");

        assertThat(onThisDevice).isInstanceOf(Reply.Repaint.class);
    }

    @Test
    void a_press_is_decided_anew_when_copying_is_switched_off_before_it_is_written_down() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");

        Reply reply = scene.meanwhile(scene.atRunTime::switchOff).presses(card, "Sync my photo");

        assertThat(CardView.of(reply).title()).isEqualTo("Let SharePoint fetch your photo");
    }

    @Test
    void a_press_after_the_end_says_that_it_is_already_done() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");
        scene.runsTheSyncOf(scene.presses(card, "Sync my photo"));

        assertThat(CardView.of(scene.presses(card, "Sync my photo")).title()).isEqualTo("Already done at 14:00");
        assertThat(scene.services.writes()).isEqualTo(1);
    }

    @Test
    void a_press_by_somebody_else_does_nothing() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");
        Speaker stranger = new Speaker(
                Optional.of(new PersonId("stranger")), Scene.CHAT, Speaker.Scope.PERSONAL, "en", Speaker.Device.COMPUTER, ZoneOffset.UTC);

        assertThat(scene.presses("photo.sync", card.data("Sync my photo"), stranger)).isEqualTo(new Reply.Silence());
    }

    @Test
    void an_old_card_brings_a_new_card() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");
        scene.withPhotos(Portrait.of(5).jpeg(648), Scene.OLD);

        scene.runsTheSyncOf(scene.presses(card, "Sync my photo"));

        assertThat(scene.updatedCard().texts().getFirst()).startsWith("**Your photos have changed since I drew this card.**");
        assertThat(scene.updatedCard().buttons()).contains("Sync my photo");
        assertThat(scene.services.writes()).isZero();
    }

    @Test
    void a_button_of_a_forgotten_card_looks_again() {
        scene.withDifferentPhotos();

        CardView card = CardView.of(scene.presses("photo.sync", Map.of("operation", "long ago"), scene.anna()));

        assertThat(card.texts().getFirst()).startsWith("**That card is too old to act on.**");
    }

    @Test
    void a_verb_that_nobody_knows_gets_a_way_forward() {
        CardView card = CardView.of(scene.presses("no.such.verb", Map.of(), scene.anna()));

        assertThat(card.buttons()).contains("Check my photo");
    }

    @Test
    void an_explicit_wish_to_sync_needs_no_card_first() {
        Reply reply = scene.withDifferentPhotos().hears("sync my photo", Attached.NOTHING);

        assertThat(CardView.of(reply).title()).isEqualTo("Copying your photo to SharePoint…");
    }

    @Test
    void an_explicit_wish_to_sync_still_asks_which_photo_is_right() {
        scene.services.microsoft365Has(new Microsoft365Photo.Stored(Scene.NEW, "etag"));
        scene.services.sharePointHas(Scene.sharePoint(Scene.OLD, Origin.SET_IN_SHAREPOINT));

        CardView card = scene.says("sync my photo");

        assertThat(card.buttons()).containsExactly("The Outlook and Teams photo", "The SharePoint photo", "Leave both as they are");
    }

    @Test
    void says_nothing_about_saved_copies_before_the_person_has_confirmed_the_picture() {
        CardView card = scene.withTheSamePhotoEverywhere().says("my photo is wrong");

        assertThat(card.title()).isEqualTo("Your photo is the same everywhere I can look");
        assertThat(card.images()).hasSize(1);
        assertThat(card.buttons()).containsExactly("Yes, but I still see the old one", "No, this is the old photo");
    }

    @Test
    void asks_where_the_old_photo_is_still_seen_and_explains_that_app() {
        CardView same = scene.withTheSamePhotoEverywhere().says("my photo is wrong");
        CardView where = CardView.of(scene.presses(same, "Yes, but I still see the old one"));
        assertThat(where.buttons()).containsExactly("Teams", "Outlook", "SharePoint or OneDrive");

        CardView steps = CardView.of(scene.presses(where, "Teams"));

        assertThat(steps.text()).contains("Close Teams with its icon next to the clock");
        assertThat(steps.buttons()).containsExactly("It still looks old");
    }

    @Test
    void steps_that_did_not_help_lead_to_the_help_desk_with_a_reference() {
        scene.withTheSamePhotoEverywhere().says("my photo is wrong");
        scene.says("still old");
        CardView steps = scene.says("teams");

        CardView helpDesk = CardView.of(scene.presses(steps, "It still looks old"));

        assertThat(helpDesk.title()).isEqualTo("A person can help: IT Service Desk");
        assertThat(helpDesk.text()).contains("PS-7K3F").contains("same photo in both places, 14:00");
        assertThat(helpDesk.buttons()).containsExactly("Help desk (opens the browser)");
    }

    @Test
    void the_word_teams_answers_the_question_which_photo_is_right() {
        scene.services.microsoft365Has(new Microsoft365Photo.Stored(Scene.NEW, "etag"));
        scene.services.sharePointHas(Scene.sharePoint(Scene.OLD, Origin.SET_IN_SHAREPOINT));
        scene.says("my photo is wrong");

        assertThat(scene.says("Teams").title()).isEqualTo("Copying your photo to SharePoint…");
    }

    @Test
    void an_open_question_ends_after_half_an_hour() {
        scene.withTheSamePhotoEverywhere().says("my photo is wrong");
        scene.clock.moves(Duration.ofMinutes(31));

        assertThat(scene.says("yes").title()).isEqualTo("What would you like me to do?");
    }

    @Test
    void keeping_the_sharepoint_photo_means_uploading_it_first() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");

        CardView next = CardView.of(scene.presses(card, "The SharePoint one is right"));

        assertThat(next.title()).isEqualTo("Then that photo goes into Microsoft 365 first");
        assertThat(next.buttons()).containsExactly("Change my photo (opens the browser)", "Done, check again");
    }

    @Test
    void a_busy_service_is_asked_again_without_the_person() {
        scene.services.microsoft365Has(new Microsoft365Photo.Unreadable(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1200), "graph 429")));

        CardView card = scene.says("my photo is wrong");
        assertThat(card.text()).contains("I’ll try again at 14:20");
        LaterCheck later = scene.ports.laterChecks.keySet().iterator().next();

        scene.withDifferentPhotos();
        assertThat(scene.checkingLater().run(later, Runnable::run, () -> {})).isEmpty();
        assertThat(CardView.of(scene.ports.sent.getFirst()).title()).isEqualTo("SharePoint still shows an older photo");
    }

    @Test
    void a_sync_that_had_to_wait_ends_with_a_message_because_an_update_notifies_nobody() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");
        scene.services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(120), "sharepoint 429")));
        Reply working = scene.presses(card, "Sync my photo");
        scene.runsTheSyncOf(working);
        assertThat(scene.updatedCard().text()).contains("write to you when it’s done");
        assertThat(scene.ports.sent).isEmpty();

        scene.services.writesWork();
        scene.runsOnFor(Duration.ofMinutes(5));

        assertThat(scene.updatedCard().title()).isEqualTo("Done: SharePoint now has your new photo");
        assertThat(scene.ports.sent).singleElement()
                .satisfies(sent -> assertThat(CardView.of(sent).title()).isEqualTo("Done: SharePoint now has your new photo"));
    }

    @Test
    void an_old_photo_that_came_back_is_worth_a_message() {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");
        Reply working = scene.presses(card, "Sync my photo");
        scene.runsTheSyncOf(working);
        assertThat(scene.ports.sent).isEmpty();
        scene.withDifferentPhotos();

        scene.runsOnFor(Duration.ofMinutes(30));

        assertThat(scene.ports.sent).singleElement()
                .satisfies(sent -> assertThat(CardView.of(sent).title()).isEqualTo("SharePoint has put the old photo back"));
    }

    @Test
    void the_card_of_a_photo_that_was_just_changed_shows_by_itself_that_sharepoint_has_it() {
        scene.withPhotos(Scene.OLD, Scene.OLD).says("my photo is wrong");
        scene.services.microsoft365Has(new Microsoft365Photo.Stored(Scene.NEW, "newer etag"));
        Reply changed = scene.hears("check my photo", Attached.NOTHING);
        assertThat(CardView.of(changed).title()).isEqualTo("Your new photo hasn’t reached SharePoint yet");

        scene.withTheSamePhotoEverywhere();
        scene.clock.moves(Duration.ofMinutes(10));
        scene.runsTheSyncOf(changed);

        assertThat(scene.updatedCard().title()).isEqualTo("Both photos are the same already");
        assertThat(scene.ports.sent).isEmpty();
    }

    @Test
    void welcomes_once_per_install() {
        assertThat(CardView.of(scene.installs()).title()).isEqualTo("I look after your profile photo");
        assertThat(scene.installs()).isEqualTo(new Reply.Silence());

        scene.removesTheBot();
        assertThat(CardView.of(scene.installs()).title()).isEqualTo("I look after your profile photo");
    }

    @Test
    void welcomes_in_the_language_of_the_directory_when_the_event_tells_none() {
        var anna = MemorizedServices.anna();
        scene.services.directoryKnows(new PersonLookup.Found(new Person(
                anna.id(), anna.userPrincipalName(), anna.displayName(), anna.membership(), anna.account(), anna.exchangePlan(), "uk-UA")));

        assertThat(CardView.of(scene.in("").installs()).title()).isEqualTo("Допоможу з фото профілю");
    }

    @Test
    void never_shows_photos_in_a_group() {
        CardView card = scene.inGroup().withDifferentPhotos().says("my photo is wrong");

        assertThat(card.images()).isEmpty();
        assertThat(card.buttons()).containsExactly("Write to me privately");
    }

    @Test
    void after_an_answer_that_may_be_missing_it_looks_again_and_says_why_it_speaks_once_more() {
        CardView card = CardView.of(scene.withDifferentPhotos().missesTheAnswer());

        assertThat(card.text()).contains("In case my answer did not reach you");
        assertThat(card.images()).hasSize(2);
        assertThat(card.buttons()).contains("Sync my photo");
    }

    @Test
    void in_a_group_no_answer_is_given_a_second_time() {
        assertThat(scene.inGroup().missesTheAnswer()).isEqualTo(new Reply.Silence());
    }

    @Test
    void tells_people_outside_of_the_pilot_group_that_it_is_not_there_for_them_yet() {
        scene.ports.pilotAdmits = false;

        assertThat(scene.withDifferentPhotos().says("my photo is wrong").title()).isEqualTo("I’m not available to you yet");
        assertThat(scene.installs()).isEqualTo(new Reply.Silence());
    }

    @Test
    void an_attached_image_is_not_set_but_explained() {
        CardView card = CardView.of(scene.hears("", Attached.PICTURE));

        assertThat(card.title()).isEqualTo("Nice photo, but I can’t set it from here");
    }

    @Test
    void gibberish_gets_another_answer_than_a_command_and_a_way_forward() {
        CardView card = scene.says("asdfgh qwerty");

        assertThat(card.title()).isEqualTo("I only know about profile photos");
        assertThat(card.buttons()).contains("Check my photo");
    }

    @Test
    void on_a_phone_the_last_line_names_the_word_to_type() {
        CardView card = scene.onPhone().withDifferentPhotos().says("my photo is wrong");

        assertThat(card.texts().getLast()).isEqualTo("No buttons? Type: **sync my photo**.");
    }

    @Test
    void names_the_missing_permission_to_nobody_but_it() {
        scene.services.sharePointHas(new SharePointPhoto.Unreadable(new AccessProblem.MissingPermission("Sites.Selected")));

        CardView card = scene.says("my photo is wrong");

        assertThat(card.text()).contains("PS-7K3F").doesNotContain("Sites.Selected");
    }

    @Test
    void counts_checks_intents_and_syncs() {
        CardView card = scene.withDifferentPhotos().says("my photo looks old in sharepoint");
        scene.runsTheSyncOf(scene.presses(card, "Sync my photo"));

        assertThat(scene.ports.counted).containsExactly("intent check_photo en", "check different", "sync synced");
    }
}

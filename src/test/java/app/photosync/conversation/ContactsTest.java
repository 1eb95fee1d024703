package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.SharePointPhoto;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import app.photosync.understanding.PhotoLocation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a person hears who comes again. */
class ContactsTest {

    private static final Intent COMPLAINT = Intent.of(Label.CHECK_PHOTO, Language.ENGLISH);

    private final Scene scene = new Scene();

    @Test
    void the_third_contact_with_the_same_case_leads_with_the_help_desk() {
        scene.withDifferentPhotos().says("my photo is wrong");
        scene.clock.moves(Duration.ofDays(3));
        CardView second = scene.says("my photo is still wrong");
        scene.clock.moves(Duration.ofDays(3));
        CardView third = scene.says("my photo is wrong again");

        assertThat(second.buttons()).startsWith("Sync my photo");
        assertThat(third.texts().getFirst()).contains("a person should look:** IT Service Desk").contains("PS-7K3F");
        assertThat(third.title()).isEqualTo("SharePoint still shows an older photo");
        assertThat(third.buttons()).containsExactly("Help desk (opens the browser)", "Sync my photo", "The SharePoint one is right");
    }

    @Test
    void what_is_older_than_7_days_does_not_count() {
        scene.withDifferentPhotos().says("my photo is wrong");
        scene.says("my photo is wrong");
        scene.clock.moves(Duration.ofDays(7).plusMinutes(1));

        assertThat(scene.says("my photo is wrong").buttons()).startsWith("Sync my photo");
    }

    @Test
    void each_case_counts_for_itself() {
        scene.withDifferentPhotos().says("my photo is wrong");
        scene.says("my photo is wrong");

        assertThat(scene.withTheSamePhotoEverywhere().says("my photo is wrong").buttons()).startsWith("Yes, but I still see the old one");
    }

    @Test
    void doing_what_a_card_asked_for_is_no_new_contact() {
        scene.services.sharePointHas(new SharePointPhoto.None());
        scene.services.microsoft365Has(new Microsoft365Photo.None());
        CardView card = scene.says("my photo is wrong");
        for (int uploads = 0; uploads < 3; uploads++) {
            card = CardView.of(scene.presses(card, "Done, check again"));
        }

        assertThat(card.buttons()).containsExactly("Add my photo (opens the browser)", "Done, check again");
    }

    @Test
    void a_card_that_leads_to_the_help_desk_anyway_stays_as_it_is() {
        scene.services.sharePointHas(new SharePointPhoto.Unreadable(new AccessProblem.MissingPermission("Sites.Selected")));
        scene.says("my photo is wrong");
        scene.says("my photo is wrong");

        assertThat(scene.says("my photo is wrong").buttons()).containsExactly("Help desk (opens the browser)");
    }

    @Test
    void still_old_after_a_sync_asks_where_and_offers_no_other_sync() {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        CardView card = scene.means(COMPLAINT);

        assertThat(card.texts().getFirst()).isEqualTo("**I looked again: both photos are the same.**");
        assertThat(card.title()).isEqualTo("Where do you still see the old photo?");
        assertThat(card.buttons()).containsExactly("Teams", "Outlook", "SharePoint or OneDrive");
    }

    @Test
    void still_old_after_a_sync_explains_the_place_that_was_named() {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        assertThat(scene.means(COMPLAINT.at(PhotoLocation.OUTLOOK)).title()).isEqualTo("Outlook on your computer follows later");
    }

    @Test
    void a_wish_for_another_sync_of_the_same_photos_asks_where_as_well() {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        assertThat(scene.means(Intent.of(Label.SYNC_NOW, Language.ENGLISH)).title()).isNotEqualTo("Copying your photo to SharePoint…");
        assertThat(scene.services.writes()).isEqualTo(1);
    }

    @Test
    void a_week_after_a_sync_the_photo_is_shown_first_again() {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
        scene.clock.moves(Duration.ofDays(8));

        assertThat(scene.means(COMPLAINT).title()).isEqualTo("Your photo is the same everywhere I can look");
    }

    @Test
    void different_photos_after_a_sync_are_no_reason_for_another_one() {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        CardView card = scene.withDifferentPhotos().means(COMPLAINT);

        assertThat(card.title()).isEqualTo("SharePoint has put the old photo back");
        assertThat(card.buttons()).containsExactly("Help desk (opens the browser)");
    }
}

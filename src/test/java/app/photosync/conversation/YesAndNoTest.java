package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.conversation.Message.Attached;
import app.photosync.memory.MemorizedServices;
import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.SharePointPhoto.Origin;
import app.photosync.portraits.Portrait;
import app.photosync.sync.WriteOutcome;
import app.photosync.understanding.Intent;
import app.photosync.understanding.IntentTopic;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import app.photosync.understanding.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogues in which a yes, an "ok" or a thumb is said to what was no question, to a question, and long after one. */
class YesAndNoTest {

    private static final String WORKING = "Copying your photo to SharePoint…";
    private static final String NOTED = "Good. I’m here whenever you need me";

    private final Scene scene = new Scene();

    @ParameterizedTest
    @ValueSource(strings = {"ok", "fine", "yes", "👍", "👌", "thanks"})
    void an_acknowledgement_of_what_is_known_deletes_nothing(String acknowledgement) {
        knownAfterAWhile();

        CardView ending = scene.says(acknowledgement);

        assertThat(scene.ports.forgotten).isEmpty();
        assertThat(ending.title()).isIn(NOTED, "You’re welcome");
        assertThat(ending.buttons()).isEmpty();
    }

    private void knownAfterAWhile() {
        scene.withTheSamePhotoEverywhere().says("check my photo");
        scene.ports.kept.put(KeptData.Subject.LOOKS, new KeptData.Kept(7, Optional.of(Scene.NOW.minus(Duration.ofDays(40)))));
        scene.says("What do you know about me?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "yes", "👍"})
    void an_acknowledgement_of_a_finished_sync_is_no_complaint(String acknowledgement) {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        assertThat(scene.says(acknowledgement).title()).isEqualTo(NOTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "yes", "👍"})
    void an_acknowledgement_of_a_sync_that_waits_does_not_cancel_it(String acknowledgement) {
        scene.services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(120), "sharepoint 429")));
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
        scene.services.writesWork();

        scene.says(acknowledgement);
        scene.runsOnFor(Duration.ofMinutes(10));

        assertThat(scene.updatedCard().title()).isEqualTo("Done: SharePoint now has your new photo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "ok", "do it", "yes please", "yes do it"})
    void a_yes_in_words_to_shall_i_copy_it_begins_the_sync(String yes) {
        CardView card = scene.withDifferentPhotos().says("my photo is wrong");
        assertThat(card.text()).contains("Shall I copy it now?");

        assertThat(scene.says(yes).title()).isEqualTo(WORKING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍", "👌", "✅", "👍👍"})
    void a_lone_emoji_is_asked_once_more(String emoji) {
        scene.withDifferentPhotos().says("my photo is wrong");

        CardView asked = scene.says(emoji);

        assertThat(asked.texts().getFirst()).isEqualTo("**Just to be sure, before I change anything:**");
        assertThat(asked.text()).contains("Shall I copy it now?");
        assertThat(asked.buttons()).startsWith("Sync my photo");
        assertThat(scene.says("yes").title()).isEqualTo(WORKING);
    }

    @Test
    void thanks_before_anything_happened_does_not_say_that_it_worked() {
        scene.withDifferentPhotos().says("my photo is wrong");

        assertThat(scene.says("thanks").text()).doesNotContain("worked");
    }

    @Test
    void no_to_shall_i_copy_it_leaves_everything_as_it_is() {
        scene.withDifferentPhotos().says("my photo is wrong");

        assertThat(scene.says("no").title()).isEqualTo("Nothing was changed");
        assertThat(scene.says("yes").title()).isEqualTo(NOTED);
        assertThat(scene.services.writes()).isZero();
    }

    @Test
    void yes_does_not_choose_between_two_photos() {
        scene.services.microsoft365Has(new Microsoft365Photo.Stored(Scene.NEW, "etag"));
        scene.services.sharePointHas(Scene.sharePoint(Scene.OLD, Origin.SET_IN_SHAREPOINT));
        scene.says("my photo is wrong");

        CardView asked = scene.says("yes");

        assertThat(asked.texts().getFirst()).isEqualTo("**Just to be sure, before I change anything:**");
        assertThat(asked.buttons()).containsExactly("The Outlook and Teams photo", "The SharePoint photo", "Leave both as they are");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, yes, 'Good: then nothing has to be changed'", "uk-UA, так, 'Чудово: тоді нічого змінювати не треба'"})
    void yes_that_is_the_photo_i_want_ends_kindly(String locale, String yes, String ending) {
        scene.in(locale).withTheSamePhotoEverywhere().says("check my photo");

        assertThat(scene.says(yes).title()).isEqualTo(ending);
    }

    @Test
    void a_kind_end_still_leads_on_whoever_sees_the_old_photo_somewhere() {
        scene.withTheSamePhotoEverywhere().says("my photo is wrong");

        CardView ending = scene.says("yes");

        assertThat(CardView.of(scene.presses(ending, "It still looks old")).title()).isEqualTo("Where do you still see the old photo?");
    }

    @Test
    void no_that_is_the_old_photo_leads_to_the_upload() {
        scene.withTheSamePhotoEverywhere().says("my photo is wrong");

        assertThat(scene.says("no").title()).isEqualTo("Then the new photo hasn’t reached Microsoft 365");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHY", "PRIVACY", "HOW_MYSELF", "SOMEBODY_ELSE"})
    void a_question_stays_open_through_an_explanation_which_repeats_its_button(IntentTopic topic) {
        scene.withDifferentPhotos().says("my photo is wrong");

        CardView explanation = scene.means(Intent.of(Label.EXPLAIN, Language.ENGLISH).about(topic));

        assertThat(explanation.buttons()).startsWith("Sync my photo").hasSizeBetween(2, 3);
        assertThat(scene.says("yes").title()).isEqualTo(WORKING);
    }

    @Test
    void the_button_that_an_explanation_repeats_begins_the_sync_of_the_question() {
        scene.withDifferentPhotos().says("my photo is wrong");
        CardView help = scene.says("help");

        assertThat(CardView.of(scene.presses(help, "Sync my photo")).title()).isEqualTo(WORKING);
    }

    @Test
    void an_explanation_asks_for_nothing_where_no_question_is_open() {
        assertThat(scene.says("help").buttons()).containsExactly("Check my photo", "How do I do it myself?");
    }

    @Test
    void explanations_do_not_prolong_a_question() {
        scene.withDifferentPhotos().says("my photo is wrong");
        scene.clock.moves(Duration.ofMinutes(20));
        scene.says("help");
        scene.clock.moves(Duration.ofMinutes(11));

        assertThat(scene.says("yes").title()).isEqualTo("What would you like me to do?");
    }

    @Test
    void another_question_replaces_the_first() {
        scene.withDifferentPhotos().says("my photo is wrong");
        scene.means(Intent.of(Label.THANKS, Language.ENGLISH).sounding(Tone.INSULT));

        assertThat(scene.says("yes").title()).isEqualTo("SharePoint still shows an older photo");
        assertThat(scene.services.writes()).isZero();
    }

    @Test
    void a_yes_to_facts_that_have_changed_copies_nothing_and_shows_the_new_ones() {
        scene.withDifferentPhotos().says("my photo is wrong");
        scene.withPhotos(Portrait.of(5).jpeg(648), Scene.OLD);

        scene.runsTheSyncOf(scene.hears("yes", Attached.NOTHING));

        assertThat(scene.services.writes()).isZero();
        assertThat(scene.updatedCard().text()).contains("Your photos have changed since I drew this card", "Shall I copy it now?");
    }

    @Test
    void yes_to_having_opted_out_is_no_wish_to_be_written_to() {
        scene.means(Intent.of(Label.STOP, Language.ENGLISH));

        assertThat(scene.says("ok").title()).isEqualTo(NOTED);
        assertThat(optOut()).isPresent();
    }

    private Optional<Instant> optOut() {
        return scene.ports.since(MemorizedServices.ANNA);
    }
}

package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.SharePointPhoto;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While IT has copying switched off, the bot looks, explains and shows the manual way. */
class SwitchedOffTest {

    private static final String MANUAL_WAY = "Let SharePoint fetch your photo";

    private final Scene scene = new Scene();

    static Stream<Consumer<Scene>> cases_that_would_offer_a_sync() {
        return Stream.of(
                Scene::withDifferentPhotos,
                scene -> scene.services.microsoft365Has(new Microsoft365Photo.Stored(Scene.NEW, "etag")),
                scene -> scene.withDifferentPhotos().services.sharePointHas(Scene.sharePoint(Scene.OLD, SharePointPhoto.Origin.SET_IN_SHAREPOINT)));
    }

    @ParameterizedTest
    @MethodSource("cases_that_would_offer_a_sync")
    void no_card_offers_to_copy(Consumer<Scene> photos) {
        photos.accept(scene);
        scene.atRunTime.switchOff();

        CardView card = scene.presses(Verb.CHECK);

        assertThat(card.buttons()).startsWith("How do I do it myself?").doesNotContain("Sync my photo");
        assertThat(card.text()).contains("I don’t copy photos here at the moment");
    }

    @Test
    void whoever_types_sync_hears_of_the_manual_way() {
        scene.withDifferentPhotos().atRunTime.switchOff();

        assertThat(scene.says("sync my photo").title()).isEqualTo(MANUAL_WAY);
        assertThat(scene.services.writes()).isZero();
    }

    @Test
    void a_press_on_a_card_from_before_is_answered_with_the_manual_way() {
        CardView card = scene.withDifferentPhotos().presses(Verb.CHECK);
        scene.atRunTime.switchOff();

        assertThat(CardView.of(scene.presses(card, "Sync my photo")).title()).isEqualTo(MANUAL_WAY);
    }

    @Test
    void a_running_sync_ends_and_its_card_says_that_nothing_was_changed() {
        Reply working = scene.withDifferentPhotos().beginsTheSync();
        scene.atRunTime.switchOff();
        scene.runsTheSyncOf(working);

        assertThat(scene.updatedCard().title()).isEqualTo("IT has switched copying off");
        assertThat(scene.updatedCard().text()).contains("Nothing was changed");
        assertThat(scene.services.writes()).isZero();
    }

    @Test
    void everything_goes_on_when_it_is_switched_on_again() {
        scene.withDifferentPhotos().atRunTime.switchOff();
        scene.atRunTime.release();

        assertThat(scene.presses(Verb.CHECK).buttons()).contains("Sync my photo");
    }
}

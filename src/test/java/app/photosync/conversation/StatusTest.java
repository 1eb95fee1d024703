package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.sync.WriteOutcome;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Is it done yet?" is answered by what is really planned, else by what came last. */
class StatusTest {

    private static final Intent STATUS = Intent.of(Label.SYNC_STATUS, Language.ENGLISH);

    private final Scene scene = new Scene();

    @Test
    void a_promised_check_is_told_with_its_time() {
        scene.services.microsoft365Has(new Microsoft365Photo.Unreadable(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "graph 429")));
        scene.says("my photo is wrong");

        assertThat(scene.means(STATUS).text()).contains("Next look: **14:20**");
    }

    @Test
    void a_late_sync_is_told_with_its_next_look() {
        scene.services.sharePointLags();
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        CardView card = scene.means(STATUS);

        assertThat(card.title()).isEqualTo("It’s copied, but SharePoint doesn’t show it yet");
        assertThat(card.text()).contains("Next look: **14:10**").doesNotContain("too old");
    }

    @Test
    void a_sync_that_waits_is_told_with_its_next_try() {
        waits();

        assertThat(scene.means(STATUS).text()).contains("Next try: **14:2");
    }

    @Test
    void a_stopped_sync_is_told_as_stopped() {
        waits();
        scene.presses(Verb.CANCEL);

        assertThat(scene.means(STATUS).title()).isEqualTo("Your last sync was stopped");
    }

    @Test
    void a_sync_that_was_given_up_is_told_with_its_day_and_a_way_forward() {
        scene.services.sharePointLags();
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
        scene.runsOnFor(Duration.ofHours(50));

        CardView card = scene.means(STATUS);

        assertThat(card.title()).isEqualTo("Your last sync ended without success");
        assertThat(card.text()).contains("24 November 2026, ");
        assertThat(card.buttons()).containsExactly("Check my photo", "Help desk (opens the browser)");
    }

    @Test
    void a_look_without_a_sync_is_told_and_keeps_its_question_open() {
        scene.withDifferentPhotos().says("my photo is wrong");

        CardView card = scene.means(STATUS);

        assertThat(card.text()).contains("Last look: **14:00** (SharePoint shows an older photo)");
        assertThat(card.buttons()).startsWith("Sync my photo");
        assertThat(scene.says("yes").title()).isEqualTo("Copying your photo to SharePoint…");
    }

    @Test
    void after_a_verified_sync_the_last_finding_is_the_same_photo() {
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
        scene.ports.kept.put(KeptData.Subject.LOOKS, new KeptData.Kept(3, Optional.of(Scene.NOW)));

        assertThat(scene.means(STATUS).title()).isEqualTo("It’s done: both photos are the same");
        assertThat(scene.presses(Verb.HUMAN).text()).contains("same photo in both places");
        assertThat(scene.presses(Verb.KNOWN).text()).contains("same photo in both places").doesNotContain("older photo");
    }

    private void waits() {
        scene.services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "sharepoint 429")));
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
    }
}

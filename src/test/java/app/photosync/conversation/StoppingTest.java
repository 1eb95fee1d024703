package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.memory.MemorizedServices;
import app.photosync.photo.AccessProblem;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.sync.WriteOutcome;
import app.photosync.understanding.Intent;
import app.photosync.understanding.Label;
import app.photosync.understanding.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What "stop" ends: a waiting sync, an open question, or else that the bot writes by itself. */
class StoppingTest {

    private static final Intent STOP = Intent.of(Label.STOP, Language.ENGLISH);
    private static final Intent CONFIRM = Intent.of(Label.CONFIRM, Language.ENGLISH);

    private final Scene scene = new Scene();

    @Test
    void stop_cancels_a_sync_that_has_not_written_yet() {
        Reply working = scene.withDifferentPhotos().beginsTheSync();

        assertThat(scene.means(STOP).title()).isEqualTo("Stopped: nothing was changed");
        scene.runsTheSyncOf(working);
        assertThat(scene.services.writes()).isZero();
        assertThat(optOut()).isEmpty();
    }

    @Test
    void stop_after_half_a_write_does_not_say_that_nothing_was_changed() {
        waitsAfterHalfAWrite();

        assertThat(scene.means(STOP).title()).isEqualTo("Stopped, but SharePoint may already show the new photo");
        scene.runsOnFor(Duration.ofHours(1));
        assertThat(scene.services.writes()).as("the one that found SharePoint busy").isEqualTo(1);
        assertThat(optOut()).isEmpty();
    }

    @Test
    void a_second_press_of_cancel_says_the_same() {
        waitsAfterHalfAWrite();
        scene.presses(Verb.CANCEL);

        assertThat(scene.presses(Verb.CANCEL).title()).isEqualTo("Stopped, but SharePoint may already show the new photo");
    }

    @Test
    void stop_while_a_write_runs_comes_too_late() {
        AtomicReference<CardView> answer = new AtomicReference<>();
        scene.services.duringTheNextWrite(() -> answer.set(scene.means(STOP)));

        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        assertThat(answer.get().title()).isEqualTo("Too late to stop: I’m finishing it");
        assertThat(scene.updatedCard().title()).isEqualTo("Done: SharePoint now has your new photo");
        assertThat(optOut()).isEmpty();
    }

    @Test
    void stop_closes_an_open_question() {
        scene.withDifferentPhotos().says("my photo is wrong");

        assertThat(scene.means(STOP).title()).isEqualTo("Nothing was changed");
        assertThat(scene.means(CONFIRM).title()).isEqualTo("Good. I’m here whenever you need me");
        assertThat(scene.services.writes()).isZero();
        assertThat(optOut()).isEmpty();
    }

    @Test
    void stop_with_nothing_open_opts_out_and_says_how_to_return() {
        CardView card = scene.means(STOP);

        assertThat(optOut()).contains(Scene.NOW);
        assertThat(card.text()).contains("**start** lets me write to you again");
        assertThat(card.buttons()).containsExactly("Write to me again");
    }

    @Test
    void start_returns_and_so_does_the_button() {
        CardView card = scene.means(STOP);
        assertThat(scene.says("start").title()).isEqualTo("Good: I may write to you again");
        assertThat(optOut()).isEmpty();

        scene.means(STOP);
        scene.presses(card, "Write to me again");
        assertThat(optOut()).isEmpty();
    }

    @Test
    void ok_to_having_opted_out_is_no_wish_to_return() {
        scene.means(STOP);

        assertThat(scene.means(CONFIRM).title()).isEqualTo("Good. I’m here whenever you need me");
        assertThat(optOut()).isPresent();
    }

    @Test
    void a_check_still_works_after_opting_out() {
        scene.withDifferentPhotos().means(STOP);

        assertThat(scene.says("check my photo").title()).isEqualTo("SharePoint still shows an older photo");
    }

    @Test
    void what_was_promised_before_opting_out_is_not_written_any_more() {
        LaterCheck promised = promise();
        scene.clock.moves(Duration.ofMinutes(1));
        scene.means(STOP);

        scene.withDifferentPhotos();
        assertThat(scene.checkingLater().run(promised, Runnable::run, () -> {})).isEmpty();
        assertThat(scene.ports.sent).isEmpty();
    }

    @Test
    void what_was_asked_for_after_opting_out_is_written() {
        scene.means(STOP);
        scene.clock.moves(Duration.ofMinutes(1));
        LaterCheck promised = promise();

        scene.withDifferentPhotos();
        scene.checkingLater().run(promised, Runnable::run, () -> {});
        assertThat(scene.ports.sent).hasSize(1);
    }

    private void waitsAfterHalfAWrite() {
        scene.services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "sharepoint 429")));
        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());
        scene.services.writesWork();
    }

    private LaterCheck promise() {
        scene.services.microsoft365Has(new Microsoft365Photo.Unreadable(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(1_200), "graph 429")));
        scene.says("check my photo");
        return scene.ports.laterChecks.keySet().iterator().next();
    }

    private Optional<Instant> optOut() {
        return scene.ports.since(MemorizedServices.ANNA);
    }
}

package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.conversation.KeptData.Kept;
import app.photosync.conversation.KeptData.Subject;
import app.photosync.memory.MemorizedServices;
import app.photosync.photo.AccessProblem;
import app.photosync.sync.WriteOutcome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** "What do you know about me" and "forget me". */
class OwnDataTest {

    private final Scene scene = new Scene();

    @Test
    void tells_in_plain_words_what_is_kept() {
        scene.withTheSamePhotoEverywhere().says("check my photo");
        scene.ports.kept.put(Subject.LOOKS, new Kept(7, Optional.of(Scene.NOW.minus(Duration.ofDays(40)))));
        scene.ports.kept.put(Subject.SYNCS, new Kept(2, Optional.empty()));

        CardView card = scene.says("What do you know about me?");

        assertThat(card.title()).isEqualTo("This is all I know about you");
        assertThat(card.text()).contains("**7** since 14 October 2026", "same photo in both places", "Syncs: **2**", "Never a photo")
                .doesNotContain("help desk");
        assertThat(card.buttons()).containsExactly("Forget me");
    }

    @ParameterizedTest
    @EnumSource(value = Subject.class, mode = Mode.EXCLUDE, names = "CHAT")
    void never_says_that_it_knows_nothing_while_something_is_kept(Subject subject) {
        scene.ports.kept.put(Subject.CHAT, new Kept(3, Optional.empty()));
        scene.ports.kept.put(subject, new Kept(1, Optional.of(Scene.NOW)));

        CardView card = scene.says("What do you know about me?");

        assertThat(card.title()).isEqualTo("This is all I know about you");
        assertThat(card.paragraphs()).hasSize(3);
    }

    @Test
    void of_a_newcomer_it_knows_only_the_chat() {
        scene.ports.kept.put(Subject.CHAT, new Kept(3, Optional.empty()));

        CardView card = scene.says("What do you know about me?");

        assertThat(card.title()).isEqualTo("All I know of you is this chat");
        assertThat(card.buttons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en-GB, forget me, Done: I’ve forgotten you", "uk-UA, забудь мене, Готово: ваші дані видалено"})
    void forgets_and_says_what_stays(String locale, String words, String title) {
        assertThat(scene.in(locale).says(words).title()).isEqualTo(title);
        assertThat(scene.ports.forgotten).containsExactly(MemorizedServices.ANNA);
    }

    @Test
    void stops_a_sync_that_waits_before_it_forgets() {
        scene.services.writesEnd(new WriteOutcome.Failed(new AccessProblem.Unavailable(Scene.NOW.plusSeconds(120), "sharepoint 429")));
        Reply working = scene.withDifferentPhotos().beginsTheSync();
        scene.runsTheSyncOf(working);

        scene.says("forget me");
        scene.services.writesWork();
        scene.runsOnFor(Duration.ofHours(1));

        assertThat(scene.ports.forgotten).hasSize(1);
        assertThat(scene.services.writes()).isEqualTo(1);
    }

    @Test
    void does_not_forget_in_the_middle_of_a_write() {
        AtomicReference<CardView> answer = new AtomicReference<>();
        scene.services.duringTheNextWrite(() -> answer.set(scene.says("forget me")));

        scene.runsTheSyncOf(scene.withDifferentPhotos().beginsTheSync());

        assertThat(answer.get().title()).isEqualTo("Your sync is still running");
        assertThat(scene.ports.forgotten).isEmpty();
    }

    @Test
    void does_not_forget_while_a_write_is_read_back() {
        scene.takesOneStepOf(scene.withDifferentPhotos().beginsTheSync());

        assertThat(scene.says("forget me").title()).isEqualTo("Your sync is still running");
        assertThat(scene.ports.forgotten).isEmpty();
    }
}

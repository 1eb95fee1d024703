package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.memory.MemorizedServices;
import app.photosync.photo.Facts;
import app.photosync.photo.Look;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A turn is decided without a side effect: whatever it leads to, everything around it stands as before. */
class DecidingChangesNothingTest {

    static Stream<Shot> shots() {
        return Gallery.shots();
    }

    /** Everything in memory holds still during both; what the first one had changed would be seen by the second. */
    @ParameterizedTest
    @MethodSource("shots")
    void every_turn_on_the_way_to_a_card_is_decided_twice_and_comes_to_the_same(Shot shot) {
        Scene scene = new Scene(shot.company()).decidingTwice();

        shot.taking().apply(scene);

        assertThat(scene.decisions).allSatisfy(decided -> assertThat(decided.again()).isEqualTo(decided.first()));
    }

    @Test
    void the_gallery_decides_every_kind_of_effect_but_those_of_an_install_and_of_a_card_that_moves() {
        List<Class<? extends Effect>> seen = Gallery.shots()
                .flatMap(shot -> decisions(shot).stream())
                .flatMap(decided -> decided.first().effects().stream())
                .<Class<? extends Effect>>map(Effect::getClass)
                .distinct()
                .toList();

        assertThat(seen).contains(
                Effect.RememberAnswer.class, Effect.RememberLook.class, Effect.NoteFinding.class, Effect.NoteContact.class,
                Effect.Quote.class, Effect.PromiseLook.class, Effect.OptOut.class, Effect.ComeBack.class, Effect.Forget.class,
                Effect.OfferSync.class,
                Effect.BeginSync.class, Effect.StopSync.class, Effect.AdvanceSync.class, Effect.PutSyncCard.class, Effect.CountIntent.class,
                Effect.CountCheck.class);
    }

    @Test
    void what_a_conversation_remembers_is_read_once_a_turn() {
        Scene scene = new Scene();

        scene.says("help");

        assertThat(scene.ports.timesRead).isEqualTo(1);
    }

    private static List<Scene.Decided> decisions(Shot shot) {
        Scene scene = new Scene(shot.company());
        shot.taking().apply(scene);
        return scene.decisions;
    }

    @Test
    void a_change_while_something_is_decided_would_be_noticed() {
        Scene scene = new Scene();
        Look look = new Look(Scene.NOW, "", Optional.empty(), new Facts(Optional.empty(), Optional.empty()));

        assertThatThrownBy(() -> scene.stillness.during(() -> {
            scene.memory.remember(MemorizedServices.ANNA, look);
            return look;
        })).hasMessageContaining("a look is remembered");
    }
}

package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.CardResources;
import app.photosync.conversation.Speaker.Device;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every card that the bot can show, in every language that has texts, for computer and phone. */
final class Gallery {

    /** Hung once: drawing it takes some seconds, and nobody can change it. */
    static final List<Hung> ALL = hang();

    private Gallery() {}

    /**
     * @param name of the shot
     * @param counted what the journal heard on the way to this card
     */
    record Hung(String name, String language, Device device, CardView card, List<String> counted) {

        String fileName() {
            return name + "-" + language + "-" + device.name().toLowerCase(Locale.ROOT) + ".json";
        }

        @Override
        public String toString() {
            return fileName() + "\n" + card.text() + "\n" + card.buttons();
        }
    }

    /** Every card keeps the rule; the first that does not is shown as a person reads it. */
    static void each(Consumer<Hung> rule) {
        each(_ -> true, rule);
    }

    static void each(Predicate<Hung> among, Consumer<Hung> rule) {
        ALL.stream().filter(among).forEach(hung -> assertThat(hung).satisfies(rule));
    }

    private static List<Hung> hang() {
        List<String> languages = new CardResources().texts().keySet().stream().sorted().toList();
        return shots()
                .flatMap(shot -> languages.stream()
                        .flatMap(language -> Arrays.stream(Device.values()).map(device -> take(shot, language, device))))
                .toList();
    }

    static Stream<Shot> shots() {
        return Stream.of(CaseShots.all(), SyncShots.all(), TalkShots.all()).flatMap(List::stream);
    }

    private static Hung take(Shot shot, String language, Device device) {
        Scene scene = new Scene(shot.company()).in(language);
        CardView card = shot.taking().apply(device == Device.PHONE ? scene.onPhone() : scene);
        return new Hung(shot.name(), language, device, card, List.copyOf(scene.ports.counted));
    }
}

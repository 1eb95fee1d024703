package app.photosync.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.photo.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static final Effect COMES_BACK = new Effect.ComeBack(new PersonId("anna"));
    private static final Effect COUNT = new Effect.CountCheck("same");

    private final List<Effect> written = new ArrayList<>();
    private final List<Runnable> atTheEnd = new ArrayList<>();
    private int decided;
    private int timesOvertaken;

    private final Deciding deciding = new Deciding(effects -> {
        if (timesOvertaken-- > 0) {
            throw new DecisionOvertaken("BeginSync");
        }
        written.addAll(effects);
    });

    @Test
    void what_was_decided_is_written_and_the_rest_waits_for_the_end() {
        take();
        assertThat(written).containsExactly(COMES_BACK);

        atTheEnd.forEach(Runnable::run);

        assertThat(written).containsExactly(COMES_BACK, COUNT);
    }

    @Test
    void what_was_overtaken_is_decided_anew() {
        timesOvertaken = 2;

        assertThat(take()).isEqualTo(new Reply.Text("decided 3 times"));
        assertThat(written).containsExactly(COMES_BACK);
        assertThat(atTheEnd).hasSize(1);
    }

    @Test
    void three_times_at_most() {
        timesOvertaken = 3;

        assertThatThrownBy(this::take).isInstanceOf(DecisionOvertaken.class);
        assertThat(decided).isEqualTo(3);
        assertThat(atTheEnd).isEmpty();
    }

    private Reply take() {
        return deciding.take(
                () -> new Decision(new Reply.Text("decided " + ++decided + " times"), List.of(COUNT, COMES_BACK)), atTheEnd::add);
    }
}

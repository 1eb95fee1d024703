package app.photosync.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.photosync.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final Destination graph = new Destination("graph", 2, clock);

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void a_busy_answer_that_says_for_how_long_shuts_the_gate(int status) {
        graph.answered(status, Optional.of("120"));

        assertThatThrownBy(graph::enter)
                .isInstanceOfSatisfying(DestinationClosed.class, closed -> assertThat(closed.notBefore()).isEqualTo("2026-03-02T09:02:00Z"))
                .hasMessage("graph not before 2026-03-02T09:02:00Z");
    }

    @Test
    void the_gate_opens_by_the_clock() {
        graph.answered(429, Optional.of("120"));
        clock.moves(Duration.ofSeconds(119));
        assertThatThrownBy(graph::enter).isInstanceOf(DestinationClosed.class);

        clock.moves(Duration.ofSeconds(1));

        assertThatCode(graph::enter).doesNotThrowAnyException();
    }

    @Test
    void the_gate_is_never_moved_earlier() {
        graph.answered(429, Optional.of("120"));
        graph.answered(503, Optional.of("5"));
        assertThat(graph.notBefore()).contains(NOW.plusSeconds(120));

        graph.answered(429, Optional.of("300"));
        assertThat(graph.notBefore()).contains(NOW.plusSeconds(300));
    }

    @Test
    void a_busy_answer_that_says_nothing_leaves_the_gate_open() {
        graph.answered(429, Optional.empty());

        assertThat(graph.notBefore()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 301, 404, 500})
    void other_answers_leave_the_gate_open_whatever_they_say(int status) {
        graph.answered(status, Optional.of("120"));

        assertThat(graph.notBefore()).isEmpty();
    }

    @Test
    void says_how_long_it_is_shut() {
        assertThat(graph.shutFor()).isZero();
        graph.answered(429, Optional.of("120"));
        clock.moves(Duration.ofSeconds(20));

        assertThat(graph.shutFor()).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void has_room_for_so_many_calls_and_not_for_one_more() throws Exception {
        graph.enter();
        graph.enter();

        assertThatThrownBy(() -> graph.enter(Duration.ZERO))
                .isInstanceOfSatisfying(DestinationClosed.class, closed -> assertThat(closed.notBefore())
                        .isEqualTo(NOW.plus(RetryAfter.SHORTEST)))
                .hasMessageStartingWith("graph has 2 calls under way");
        assertThat(graph.state()).isEqualTo(new Destination.State("graph", 2, 2, Optional.empty()));
    }

    @Test
    void a_place_comes_back_from_a_call_that_failed() {
        assertThatThrownBy(() -> {
            try (CallPermit _ = graph.enter()) {
                throw new IllegalStateException("the call failed");
            }
        }).isInstanceOf(IllegalStateException.class);

        assertThat(graph.state().inUse()).isZero();
    }

    @Test
    void a_place_comes_back_once_however_often_it_is_closed() throws Exception {
        graph.enter();
        CallPermit place = graph.enter();
        place.close();
        place.close();

        assertThat(graph.state().inUse()).isEqualTo(1);
    }

    @Test
    void whoever_finds_the_gate_shut_takes_no_place() {
        graph.answered(429, Optional.of("120"));
        assertThatThrownBy(graph::enter).isInstanceOf(DestinationClosed.class);

        assertThat(graph.state()).isEqualTo(new Destination.State("graph", 2, 0, Optional.of(NOW.plusSeconds(120))));
    }

    @Test
    void whoever_waited_for_a_place_finds_the_gate_that_was_shut_meanwhile() throws Exception {
        Destination narrow = new Destination("graph", 1, clock);
        CallPermit taken = narrow.enter();
        FutureTask<CallPermit> waiting = new FutureTask<>(() -> narrow.enter(Duration.ofMinutes(1)));
        Thread thread = Thread.ofVirtual().start(waiting);
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);

        narrow.answered(429, Optional.of("120"));
        taken.close();

        assertThatThrownBy(waiting::get).cause().isInstanceOf(DestinationClosed.class).hasMessageContaining("not before");
        assertThat(narrow.state().inUse()).isZero();
    }
}

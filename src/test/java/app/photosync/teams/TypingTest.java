package app.photosync.teams;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TypingTest {

    private final Queue<Runnable> afterASecond = new ArrayDeque<>();
    private final AtomicInteger shown = new AtomicInteger();
    private final CountDownLatch hasLeft = new CountDownLatch(1);
    private final CountDownLatch arrival = new CountDownLatch(1);
    private final List<String> story = new CopyOnWriteArrayList<>();

    @Test
    void is_shown_once_when_the_answer_is_not_ready_after_a_second() {
        typing(this::showsAtOnce);
        assertThat(shown).hasValue(0);

        afterASecond.remove().run();

        assertThat(shown).hasValue(1);
        assertThat(afterASecond).isEmpty();
    }

    @Test
    void is_never_shown_after_the_answer() {
        typing(this::showsAtOnce).end();

        afterASecond.remove().run();

        assertThat(shown).hasValue(0);
    }

    @Test
    void an_answer_waits_for_one_that_has_left() throws InterruptedException {
        Typing typing = typing(this::takesUntilItsArrival);
        Thread.startVirtualThread(afterASecond.remove());
        hasLeft.await();

        Thread answer = Thread.startVirtualThread(() -> {
            typing.end();
            story.add("answer");
        });
        await().until(() -> answer.getState() == Thread.State.TIMED_WAITING);
        arrival.countDown();
        answer.join();

        assertThat(story).containsExactly("typing", "answer");
    }

    @Test
    void an_answer_does_not_wait_longer_than_a_second_for_one_that_does_not_arrive() throws InterruptedException {
        Typing typing = typing(this::takesUntilItsArrival);
        Thread.startVirtualThread(afterASecond.remove());
        hasLeft.await();

        assertTimeoutPreemptively(Duration.ofSeconds(5), typing::end);

        arrival.countDown();
    }

    @Test
    void an_answer_does_not_wait_for_one_that_still_waits_itself_and_then_does_not_leave() throws InterruptedException {
        CountDownLatch place = new CountDownLatch(1);
        Typing typing = typing(mayLeave -> {
            awaits(place);
            showsAtOnce(mayLeave);
        });
        Thread waiting = Thread.startVirtualThread(afterASecond.remove());

        typing.end();
        place.countDown();
        waiting.join();

        assertThat(shown).hasValue(0);
    }

    private Typing typing(Consumer<BooleanSupplier> show) {
        return Typing.after(afterASecond::add, show);
    }

    private void showsAtOnce(BooleanSupplier mayLeave) {
        if (mayLeave.getAsBoolean()) {
            shown.incrementAndGet();
        }
    }

    private void takesUntilItsArrival(BooleanSupplier mayLeave) {
        assertThat(mayLeave.getAsBoolean()).isTrue();
        hasLeft.countDown();
        awaits(arrival);
        story.add("typing");
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package app.photosync.teams;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypingTest {

    private final Queue<Runnable> afterASecond = new ArrayDeque<>();
    private final AtomicInteger shown = new AtomicInteger();
    private final Typing typing = Typing.after(afterASecond::add, shown::incrementAndGet);

    @Test
    void is_shown_once_when_the_answer_is_not_ready_after_a_second() {
        assertThat(shown).hasValue(0);

        afterASecond.remove().run();

        assertThat(shown).hasValue(1);
        assertThat(afterASecond).isEmpty();
    }

    @Test
    void is_never_shown_after_the_answer() {
        typing.end();

        afterASecond.remove().run();

        assertThat(shown).hasValue(0);
    }
}

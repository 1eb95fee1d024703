package app.photosync.teams;

import app.photosync.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Primary;

/** Waits in real time at most, and a clock that stands still goes on meanwhile. Test code, not found by component scanning. */
@Primary
public final class LocalPause implements Pause {

    private static final Duration STEP = Duration.ofMillis(100);

    private final Clock clock;

    LocalPause(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void of(Duration duration) throws InterruptedException {
        Instant begin = clock.instant();
        Instant end = begin.plus(duration);
        for (Duration passed = Duration.ZERO; clock.instant().isBefore(end); passed = passed.plus(STEP)) {
            Thread.sleep(STEP);
            if (clock instanceof SettableClock standsStill) {
                standsStill.showsAtLeast(begin.plus(passed).plus(STEP));
            }
        }
    }
}

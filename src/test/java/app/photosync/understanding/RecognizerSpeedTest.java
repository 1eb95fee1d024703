package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the processor's time, which a busy machine does not stretch; docs/understanding.md names the command. */
@Tag("long")
class RecognizerSpeedTest {

    @Test
    void answers_within_a_millisecond_loads_within_two_hundred_and_stays_under_twenty_megabytes() {
        Recognizer.load();
        long heapBefore = usedHeap();
        long started = cpuNanos();
        Recognizer recognizer = Recognizer.load();
        long loadMillis = (cpuNanos() - started) / 1_000_000;
        long heapMegabytes = (usedHeap() - heapBefore) / 1_000_000;
        long p99Micros = p99Micros(recognizer);

        System.out.printf("event=recognizer_speed p99_micros=%d load_millis=%d heap_megabytes=%d%n", p99Micros, loadMillis, heapMegabytes);
        assertThat(p99Micros).isLessThanOrEqualTo(1_000);
        assertThat(loadMillis).isLessThanOrEqualTo(200);
        assertThat(heapMegabytes).isLessThanOrEqualTo(20);
        assertThat(recognizer).isNotNull();
    }

    private static long p99Micros(Recognizer recognizer) {
        List<String> texts = Arrays.stream(Language.values()).flatMap(it -> Evaluation.first(it).lines().stream())
                .map(Evaluation.Line::text).toList();
        long[] nanos = new long[0];
        for (int round = 0; round < 10; round++) {
            nanos = texts.stream().mapToLong(text -> nanosFor(recognizer, text)).sorted().toArray();
        }
        return nanos[nanos.length * 99 / 100] / 1_000;
    }

    private static long nanosFor(Recognizer recognizer, String text) {
        long started = cpuNanos();
        recognizer.recognize(new Utterance(text, "", true));
        return cpuNanos() - started;
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

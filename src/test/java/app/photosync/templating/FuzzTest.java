package app.photosync.templating;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Random templates and data: whatever they are, the answer is a card or a {@link TemplateException}. The seed in the log repeats a run. */
class FuzzTest {

    private static final Limits SMALL = new Limits(50, 200_000, 20_000, 1_000_000);

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void answers_random_templates_for_twenty_seconds() {
        runFor(Duration.ofSeconds(20));
    }

    @Test
    @Tag("long")
    @Timeout(value = 12, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void answers_random_templates_for_ten_minutes() {
        runFor(Duration.ofMinutes(10));
    }

    private static void runFor(Duration duration) {
        long seed = Long.getLong("templating.seed", System.nanoTime());
        System.out.println("templating fuzz: first seed " + seed + " (repeat with -Dtemplating.seed=" + seed + ")");
        Instant end = Instant.now().plus(duration);
        int cards = 0;
        int refused = 0;
        for (; Instant.now().isBefore(end); seed++) {
            if (isAnswered(seed)) {
                cards++;
            } else {
                refused++;
            }
        }
        System.out.println("templating fuzz: " + cards + " cards, " + refused + " refused, last seed " + (seed - 1));
    }

    private static boolean isAnswered(long seed) {
        var random = new RandomTemplates(seed);
        Object template = random.template(4);
        try {
            Json.write(Template.parse(template, SMALL).expand(Expansion.of(random.data()).within(SMALL)).card());
            return true;
        } catch (TemplateException refused) {
            return false;
        } catch (RuntimeException | StackOverflowError escaped) {
            return fail("seed " + seed + ", template " + template, escaped);
        }
    }
}

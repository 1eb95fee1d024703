package app.photosync;

import static app.photosync.simulator.teams.CardAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever is posted to the webhook, the bot answers below 500, finishes what it has taken, and goes on working. Another seed:
 * {@code -Dphotosync.seed=1}.
 */
class MutatedActivitiesTest {

    private static final Logger LOG = LoggerFactory.getLogger(MutatedActivitiesTest.class);
    private static final long SEED = Long.getLong("photosync.seed", 20_260_731L);

    /** What is looked at here are answers, and not how fast Teams would take them. */
    private static final Map<String, String> NO_QUEUE = Map.of("photosync.sending.per-second", "10000");

    @Test
    void two_thousand_damaged_activities_do_no_harm() {
        doNoHarm(2_000);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_damaged_activities_do_no_harm() {
        doNoHarm(100_000);
    }

    private static void doNoHarm(int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Integer, Integer> answers = new TreeMap<>();
        try (Stage stage = Stage.openWith(NO_QUEUE)) {
            Webhook webhook = new Webhook(stage.local());
            for (int number = 1; number <= count; number++) {
                byte[] activity = MutatedActivity.drawn(random, stage.local().simulator().baseUrl() + "/connector");
                int status = webhook.statusOf(activity);
                answers.merge(status, 1, Integer::sum);
                assertThat(status).as("seed %d, number %d, Base64 %s", SEED, number, Base64.getEncoder().encodeToString(activity))
                        .isBetween(200, 499);
            }
            LOG.info("event=mutated_activities seed={} count={} answers={}", SEED, count, answers);
            InboxRows inbox = new InboxRows(stage.local());
            stage.timePassesUntil("nothing is left unanswered", () -> inbox.unanswered() == 0);
            assertThat(inbox.givenUp()).as("seed %d: what the bot could not answer", SEED).isEmpty();
            assertThat(stage.chat(Employee.somebody()).says("help").lastCard()).hasTitle("I put your profile photo right");
        }
        assertThat(answers).as("some get through and some do not").containsKeys(200, 400);
    }
}

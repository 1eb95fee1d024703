package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 200 people in whom several cases fit at once: throttled and a guest, disabled and with two different photos. The real adapters read them
 * from the simulated tenant; what the answer must be is worked out by {@link MixedSituation#expectedCase} alone, from the order in
 * docs/domain.md 4. Another seed: {@code -Dphotosync.seed=1}.
 */
class MixedSituationsTest {

    private static final Logger LOG = LoggerFactory.getLogger(MixedSituationsTest.class);
    private static final long SEED = Long.getLong("photosync.seed", 20_260_730L);
    private static final int SITUATIONS = 200;

    @Test
    void of_several_cases_that_fit_the_first_in_the_order_is_told() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> met = new TreeMap<>();
        try (Stage stage = Stage.open()) {
            MixedScene scene = new MixedScene(stage);
            for (int number = 1; number <= SITUATIONS; number++) {
                MixedSituation situation = MixedSituation.drawn(random);
                String told = scene.told(situation);
                met.merge(told, 1, Integer::sum);
                if (!told.equals(situation.expectedCase())) {
                    wrong.add("number " + number + " is told as " + told + " and not as " + situation.expectedCase() + ": " + situation);
                }
            }
        }
        LOG.info("event=mixed_situations seed={} met={}", SEED, met);
        assertThat(wrong).as("seed %d", SEED).isEmpty();
        assertThat(met).as("every case but changes-blocked, which is a company's setting, seed %d", SEED).hasSizeGreaterThan(16);
    }
}

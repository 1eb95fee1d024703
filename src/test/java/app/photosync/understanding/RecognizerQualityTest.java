package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.understanding.training.TrainedPhrases;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the recognizer must reach on phrases that it was not trained on; the build fails below it. The figures stand in
 * docs/understanding.md.
 */
class RecognizerQualityTest {

    private static final Recognizer RECOGNIZER = Recognizer.load();

    @ParameterizedTest
    @EnumSource
    void every_language_is_understood(Language language) {
        assertThat(Score.of(RECOGNIZER, true, List.of(Evaluation.first(language))).macroF1()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void phrases_that_nobody_tuned_for_are_understood() {
        assertThat(Score.of(RECOGNIZER, true, all(Evaluation::fresh)).macroF1()).isGreaterThanOrEqualTo(0.84);
    }

    @ParameterizedTest
    @EnumSource
    void a_wish_for_a_check_or_a_sync_is_rarely_missed(Language language) {
        List<Evaluation> evaluations = List.of(Evaluation.first(language), Evaluation.fresh(language));

        assertThat(Score.of(RECOGNIZER, true, evaluations).recallOfActing()).isGreaterThanOrEqualTo(0.88);
        assertThat(Score.of(RECOGNIZER, false, evaluations).recallOfActing()).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void everyday_requests_start_nothing() {
        assertThat(Score.of(RECOGNIZER, false, everything()).falseAlarms(line -> !line.hard())).isZero();
    }

    @Test
    void other_pictures_other_syncs_and_other_people_start_nearly_nothing() {
        assertThat(Score.of(RECOGNIZER, false, everything()).falseAlarms(Evaluation.Line::hard)).isLessThanOrEqualTo(0.03);
    }

    @ParameterizedTest
    @EnumSource
    void no_phrase_stands_in_the_training_and_in_the_evaluation(Language language) {
        TrainedPhrases trained = TrainedPhrases.of(language);

        assertThat(Stream.of(Evaluation.first(language), Evaluation.fresh(language)).flatMap(it -> it.lines().stream()))
                .filteredOn(line -> trained.contain(line.text()))
                .isEmpty();
    }

    private static List<Evaluation> everything() {
        return Stream.concat(all(Evaluation::first).stream(), all(Evaluation::fresh).stream()).toList();
    }

    private static List<Evaluation> all(Function<Language, Evaluation> set) {
        return Arrays.stream(Language.values()).map(set).toList();
    }
}

package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.understanding.training.TrainedPhrases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What strangers may rely on, on phrases by whose figures nothing was chosen. Every failure names a figure and never a phrase: one that is
 * read confirms nothing any more, and neither does the set once something was tuned until it passed. Then it needs new phrases by a new
 * hand.
 */
class ConfirmingSetTest {

    private static final BlindFigures FIGURES = new BlindFigures(Recognizer.load(), BlindSet.CONFIRMING);

    @Test
    void english_ukrainian_and_the_others_together_are_understood() {
        assertThat(FIGURES.open(Language.ENGLISH).macroF1()).as("English").isGreaterThanOrEqualTo(0.92);
        assertThat(FIGURES.open(Language.UKRAINIAN).macroF1()).as("Ukrainian").isGreaterThanOrEqualTo(0.92);
        assertThat(FIGURES.openOfTheOthers().macroF1()).as("the others").isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void a_wish_for_a_check_or_a_sync_is_rarely_missed_in_english() {
        assertThat(FIGURES.open(Language.ENGLISH).recallOfActing()).as("dialog open").isGreaterThanOrEqualTo(0.90);
        assertThat(FIGURES.idle(Language.ENGLISH).recallOfActing()).as("idle").isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void other_pictures_other_syncs_and_other_people_start_nearly_nothing() {
        assertThat(FIGURES.idleOfAll().falseAlarms(Evaluation.Line::hard)).isLessThanOrEqualTo(0.07);
    }

    /** With those of the compared set: 0.1 % cannot be told from 0.2 % by a thousand. */
    @Test
    void of_five_thousand_everyday_requests_next_to_none_start_anything() {
        List<Evaluation> everyday = Arrays.stream(BlindSet.values()).map(BlindSet::everyday).toList();
        Score idle = Score.of(Recognizer.load(), false, everyday);

        assertThat(idle.answers()).hasSizeGreaterThan(5_000);
        assertThat(idle.falseAlarms(line -> true)).isLessThanOrEqualTo(0.0017);
    }

    @ParameterizedTest
    @EnumSource
    void no_phrase_stands_in_the_training(Language language) {
        assertThat(TrainedPhrases.of(language).among(BlindSet.CONFIRMING.of(language))).isZero();
    }

    @Test
    void no_everyday_request_stands_in_the_training() {
        assertThat(TrainedPhrases.of(Language.ENGLISH).among(BlindSet.CONFIRMING.everyday())).isZero();
    }
}

package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.understanding.training.TrainedPhrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How strangers' phrases are understood. Every failure names a figure and never a phrase: one that is read is no longer blind. All figures
 * stand in target/understanding/blind.txt afterwards.
 */
class BlindSetTest {

    private static final BlindFigures FIGURES = new BlindFigures(Recognizer.load(), BlindSet.COMPARED);

    @BeforeAll
    static void the_figures_can_be_read_whatever_fails() throws IOException {
        Path report = Path.of("target/understanding/blind.txt");
        Files.createDirectories(report.getParent());
        Files.writeString(report, FIGURES.tables());
    }

    /**
     * Four hundredths below what was measured on 28 November 2026: another order of the training examples alone moves a language by one or
     * two. Idle recall was one to five hundredths higher before the matter had to be the own photo; then a hundred of ten thousand everyday
     * requests started a check.
     */
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 0.88, 0.85, 0.94, 0.73",
        "UKRAINIAN, 0.89, 0.86, 0.89, 0.71",
        "GERMAN, 0.93, 0.90, 0.89, 0.73",
        "FRENCH, 0.86, 0.83, 0.85, 0.72",
        "SPANISH, 0.88, 0.86, 0.87, 0.74",
        "POLISH, 0.83, 0.80, 0.89, 0.69",
        "PORTUGUESE, 0.88, 0.85, 0.87, 0.72",
        "JAPANESE, 0.92, 0.90, 0.93, 0.85"
    })
    void strangers_are_understood_no_worse_than_before(
            Language language, double f1Open, double f1Idle, double recallOpen, double recallIdle) {
        assertThat(FIGURES.open(language).macroF1()).as("macro-F1, dialog open").isGreaterThanOrEqualTo(f1Open);
        assertThat(FIGURES.idle(language).macroF1()).as("macro-F1, idle").isGreaterThanOrEqualTo(f1Idle);
        assertThat(FIGURES.open(language).recallOfActing()).as("recall of check and sync, dialog open").isGreaterThanOrEqualTo(recallOpen);
        assertThat(FIGURES.idle(language).recallOfActing()).as("recall of check and sync, idle").isGreaterThanOrEqualTo(recallIdle);
    }

    /** Three hundredths above what was measured: with a dozen such lines in most languages, one more is too many there. */
    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 0.115",
        "UKRAINIAN, 0.051",
        "GERMAN, 0.031",
        "FRENCH, 0.031",
        "SPANISH, 0.031",
        "POLISH, 0.031",
        "PORTUGUESE, 0.031",
        "JAPANESE, 0.114"
    })
    void other_pictures_other_syncs_and_other_people_start_no_more_than_before(Language language, double most) {
        assertThat(FIGURES.idle(language).falseAlarms(Evaluation.Line::hard)).isLessThanOrEqualTo(most);
    }

    /** What strangers may rely on, whatever a single language does. */
    @Test
    void english_ukrainian_and_the_others_together_are_understood_as_promised() {
        assertThat(FIGURES.open(Language.ENGLISH).macroF1()).as("English").isGreaterThanOrEqualTo(0.92);
        assertThat(FIGURES.open(Language.UKRAINIAN).macroF1()).as("Ukrainian").isGreaterThanOrEqualTo(0.92);
        assertThat(FIGURES.openOfTheOthers().macroF1()).as("the others").isGreaterThanOrEqualTo(0.90);
        assertThat(FIGURES.idleOfAll().falseAlarms(Evaluation.Line::hard)).as("hard negatives").isLessThanOrEqualTo(0.07);
    }

    @Test
    void everyday_requests_to_assistants_start_next_to_nothing() {
        assertThat(FIGURES.everyday().falseAlarms(line -> true)).isLessThanOrEqualTo(1.0 / 600);
    }

    /** When it fails, somebody who writes no training exchanges the phrase in the blind set; the training keeps it. */
    @ParameterizedTest
    @EnumSource
    void no_phrase_stands_in_the_training(Language language) {
        assertThat(TrainedPhrases.of(language).among(BlindSet.COMPARED.of(language))).isZero();
    }

    @Test
    void no_everyday_request_stands_in_the_training() {
        assertThat(TrainedPhrases.of(Language.ENGLISH).among(BlindSet.COMPARED.everyday())).isZero();
    }
}

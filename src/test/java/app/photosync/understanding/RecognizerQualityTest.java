package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the recognizer must reach on phrases that it was not trained on; the build fails below it. docs/understanding.md has the figures. */
class RecognizerQualityTest {

    private static final Recognizer RECOGNIZER = Recognizer.load();
    private static final List<Evaluation> ALL = Arrays.stream(Language.values()).map(Evaluation::of).toList();

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "UKRAINIAN"})
    void the_two_main_languages_are_understood(Language language) {
        assertThat(Score.of(RECOGNIZER, true, List.of(Evaluation.of(language))).macroF1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void the_other_languages_are_understood() {
        List<Evaluation> others = ALL.stream().filter(it -> it.language() != Language.ENGLISH && it.language() != Language.UKRAINIAN).toList();

        assertThat(Score.of(RECOGNIZER, true, others).macroF1()).isGreaterThanOrEqualTo(0.93);
    }

    @ParameterizedTest
    @EnumSource
    void no_language_is_left_behind(Language language) {
        assertThat(Score.of(RECOGNIZER, true, List.of(Evaluation.of(language))).macroF1()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void a_wish_for_a_check_or_a_sync_is_rarely_missed() {
        List<Evaluation> english = List.of(Evaluation.of(Language.ENGLISH));

        assertThat(Score.of(RECOGNIZER, true, english).recallOfActing()).isGreaterThanOrEqualTo(0.94);
        assertThat(Score.of(RECOGNIZER, false, english).recallOfActing()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void everyday_requests_start_nothing() {
        assertThat(Score.of(RECOGNIZER, false, ALL).falseAlarms(line -> !line.hard())).isLessThanOrEqualTo(0.0017);
    }

    @Test
    void other_pictures_other_syncs_and_other_people_start_nearly_nothing() {
        assertThat(Score.of(RECOGNIZER, false, ALL).falseAlarms(Evaluation.Line::hard)).isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @EnumSource
    void no_phrase_stands_in_the_training_and_in_the_evaluation(Language language) throws IOException {
        LanguageFile file = LanguageFile.read(Path.of("src/main/understanding", language.tag() + ".txt"));
        Set<String> trained = new HashSet<>();
        new Phrasebook(language, file).phrases().forEach(phrase -> trained.add(plain(phrase.text())));

        assertThat(Evaluation.of(language).lines().stream().map(line -> plain(line.text())).filter(text -> text.contains(" "))).doesNotContainAnyElementsOf(trained);
    }

    private static String plain(String text) {
        return String.join(" ", Tokens.of(PlainSpelling.of(NormalText.of(text))));
    }
}

package app.photosync.understanding.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.understanding.Label;
import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.lexicon.TaggedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequiredEvidenceTest {

    private static final double VERY_CLEAR = 0.99;
    private static final double OURS = 0.99;
    private static final double PERHAPS_OURS = 0.8;
    private static final double SOMETHING_ELSE = 0.05;

    @Test
    void a_photo_that_is_probably_not_the_persons_own_starts_no_check_outside_of_a_dialog() {
        assertThat(RequiredEvidence.isEnough(Label.CHECK_PHOTO, VERY_CLEAR, SOMETHING_ELSE, naming(Concept.PHOTO), false)).isFalse();
        assertThat(RequiredEvidence.isEnough(Label.CHECK_PHOTO, VERY_CLEAR, OURS, naming(Concept.PHOTO), false)).isTrue();
    }

    @Test
    void inside_a_dialog_the_question_says_what_it_is_about() {
        assertThat(RequiredEvidence.isEnough(Label.CHECK_PHOTO, VERY_CLEAR, SOMETHING_ELSE, naming(), true)).isTrue();
        assertThat(RequiredEvidence.isEnough(Label.SYNC_NOW, VERY_CLEAR, SOMETHING_ELSE, naming(), true)).isTrue();
    }

    @Test
    void a_text_that_names_nothing_must_be_clearer() {
        assertThat(RequiredEvidence.isEnough(Label.CHECK_PHOTO, VERY_CLEAR, PERHAPS_OURS, naming(Concept.PHOTO), false)).isTrue();
        assertThat(RequiredEvidence.isEnough(Label.CHECK_PHOTO, VERY_CLEAR, PERHAPS_OURS, naming(), false)).isFalse();
        assertThat(RequiredEvidence.isEnough(Label.CHECK_PHOTO, VERY_CLEAR, OURS, naming(), false)).isTrue();
    }

    @Test
    void a_sync_that_names_nothing_never_starts_outside_of_a_dialog() {
        assertThat(RequiredEvidence.isEnough(Label.SYNC_NOW, VERY_CLEAR, OURS, naming(), false)).isFalse();
        assertThat(RequiredEvidence.isEnough(Label.SYNC_NOW, VERY_CLEAR, OURS, naming(Concept.SYNC), false)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CHECK_PHOTO", "SYNC_NOW"})
    void what_only_answers_needs_no_evidence(Label label) {
        assertThat(RequiredEvidence.isEnough(label, 0.2, SOMETHING_ELSE, naming(), false)).isTrue();
    }

    private static TaggedText naming(Concept... concepts) {
        return new TaggedText(List.of("words"), List.of("words"), Set.of(concepts));
    }
}

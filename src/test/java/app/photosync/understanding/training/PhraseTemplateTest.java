package app.photosync.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTemplateTest {

    private static final Map<String, List<PhraseTemplate>> LISTS = Map.of("photo",
            List.of(PhraseTemplate.parse("pic"), PhraseTemplate.parse("avatar")));

    @Test
    void stands_for_each_choice_with_each_word_of_a_list() {
        PhraseTemplate template = PhraseTemplate.parse("(check|look at) my {photo} (please|)");

        assertThat(template.variety(LISTS)).isEqualTo(8);
        assertThat(hundredOf(template)).contains("check my pic", "look at my avatar please").hasSize(8);
    }

    @Test
    void choices_may_stand_inside_choices() {
        assertThat(hundredOf(PhraseTemplate.parse("(a (b|c)|d)"))).containsExactly("a b", "a c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(check", "check)", "my {photo"})
    void a_bracket_without_its_partner_is_said(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhraseTemplate.parse(line)).withMessageContaining(line);
    }

    private static TreeSet<String> hundredOf(PhraseTemplate template) {
        var random = new Random(1);
        var phrases = new TreeSet<String>();
        for (int i = 0; i < 100; i++) {
            phrases.add(template.draw(LISTS, random));
        }
        return phrases;
    }
}

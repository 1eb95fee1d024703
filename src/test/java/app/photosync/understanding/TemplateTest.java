package app.photosync.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Map<String, List<Template>> LISTS = Map.of("photo", List.of(Template.parse("pic"), Template.parse("avatar")));

    @Test
    void stands_for_each_choice_with_each_word_of_a_list() {
        Template template = Template.parse("(check|look at) my {photo} (please|)");

        assertThat(template.variety(LISTS)).isEqualTo(8);
        assertThat(hundredOf(template)).contains("check my pic", "look at my avatar please").hasSize(8);
    }

    @Test
    void choices_may_stand_inside_choices() {
        assertThat(hundredOf(Template.parse("(a (b|c)|d)"))).containsExactly("a b", "a c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(check", "check)", "my {photo"})
    void a_bracket_without_its_partner_is_said(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.parse(line)).withMessageContaining(line);
    }

    private static TreeSet<String> hundredOf(Template template) {
        var random = new Random(1);
        var phrases = new TreeSet<String>();
        for (int i = 0; i < 100; i++) {
            phrases.add(template.draw(LISTS, random));
        }
        return phrases;
    }
}

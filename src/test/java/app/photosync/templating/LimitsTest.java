package app.photosync.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Limits SMALL = new Limits(10, 10_000, 1_000, 10_000);

    @Test
    void a_template_deeper_than_the_limit_is_refused() {
        Object template = "leaf";
        for (int i = 0; i < 11; i++) {
            template = List.of(template);
        }
        Object tooDeep = template;

        assertThatThrownBy(() -> Template.parse(tooDeep, SMALL)).isInstanceOf(TemplateException.class)
                .hasMessageContaining("nested more than 10 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${range(1, 1000000000)}",
        "${foreach(range(1, 200), x, foreach(range(1, 200), y, 1))}",
        "${length(replace(replace(replace(text, 'a', text), 'a', text), 'a', text))}",
        "${isMatch('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*)(.*)(.*)(.*)(.*)x')}",
        "${stringOrValue(itself)}"
    })
    void work_beyond_the_limit_ends_the_expansion(String template) {
        Map<String, Object> data = Map.of("text", "a".repeat(100), "itself", "${stringOrValue(itself)}");

        assertThatThrownBy(() -> Template.parse(template).expand(Expansion.of(data).within(SMALL))).isInstanceOf(TemplateException.class)
                .hasMessageContaining("more than");
    }

    @Test
    void a_text_that_cannot_be_made_within_the_limit_is_not_kept_silently() {
        assertThatThrownBy(() -> Template.parse("a ${range(1, 1000000)} b").expand(Expansion.withoutData().within(SMALL)))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void a_result_with_too_many_values_ends_the_expansion() {
        Object template = Map.of("$data", "${many}", "rows", Map.of("$data", "${$root.many}", "text", "${$data}"));

        assertThatThrownBy(() -> Template.parse(template).expand(Expansion.of(Map.of("many", numbers(100))).within(SMALL)))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("more than 1000 values");
    }

    @Test
    void lists_that_are_bound_whole_count_with_everything_in_them() {
        Object template = List.of("${many}", "${many}", "${many}");

        assertThatThrownBy(() -> Template.parse(template).expand(Expansion.of(Map.of("many", numbers(500))).within(SMALL)))
                .hasMessageContaining("more than 1000 values");
    }

    @Test
    void data_that_contains_itself_is_an_error_and_no_endless_loop() {
        var loop = new ArrayList<Object>();
        loop.add(loop);

        assertThatThrownBy(() -> Template.parse("${loop}").expand(Map.of("loop", loop))).isInstanceOf(TemplateException.class);
    }

    @Test
    void an_expression_nested_too_deeply_is_refused() {
        String expression = "(".repeat(1_000) + "1" + ")".repeat(1_000);

        assertThatThrownBy(() -> Template.parse("${" + expression + "}")).isInstanceOf(TemplateException.class)
                .hasMessageContaining("nested more than");
    }

    @Test
    void an_ordinary_card_is_far_below_the_standard_limits() {
        Object card = Template.parse(BenchmarkCard.template())
                .expand(Expansion.of(BenchmarkCard.data()).within(new Limits(20, 50_000, 5_000, 100_000))).card();

        assertThat(card).isNotNull();
    }

    private static List<Integer> numbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }
}

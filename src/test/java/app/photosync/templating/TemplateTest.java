package app.photosync.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private final Map<String, Object> order = Map.of(
            "customer", Map.of("name", "Anna", "age", 41),
            "lines", List.of(Map.of("item", "tea", "price", 4), Map.of("item", "cup", "price", 12)),
            "paid", true);

    @Test
    void a_binding_that_is_the_whole_text_keeps_the_type_of_the_value() {
        assertThat(expanded("${customer.age}")).isEqualTo(41);
        assertThat(expanded("${paid}")).isEqualTo(true);
        assertThat(expanded("${customer}")).isEqualTo(order.get("customer"));
    }

    @Test
    void a_binding_inside_a_text_becomes_text() {
        assertThat(expanded("${customer.name} is ${customer.age}")).isEqualTo("Anna is 41");
    }

    @Test
    void a_missing_value_leaves_the_binding_as_it_is() {
        assertThat(expanded("Dear ${customer.title} ${customer.name}")).isEqualTo("Dear ${customer.title} Anna");
    }

    @Test
    void an_object_whose_data_is_a_list_is_repeated_for_each_element() {
        var template = List.of(Map.of("$data", "${lines}", "text", "${$index}: ${item}"));

        assertThat(expanded(template)).isEqualTo(List.of(Map.of("text", "0: tea"), Map.of("text", "1: cup")));
    }

    @Test
    void the_root_is_in_reach_inside_a_repetition() {
        var template = List.of(Map.of("$data", "${lines}", "text", "${item} for ${$root.customer.name}"));

        assertThat(expanded(template)).isEqualTo(List.of(Map.of("text", "tea for Anna"), Map.of("text", "cup for Anna")));
    }

    @Test
    void inline_data_replaces_the_data_of_the_place() {
        assertThat(expanded(Map.of("$data", Map.of("item", "pot"), "text", "${item}"))).isEqualTo(Map.of("text", "pot"));
    }

    @Test
    void an_element_whose_condition_does_not_hold_leaves_no_gap() {
        var template = List.of("before", Map.of("$when", "${customer.age < 18}", "text", "a child"), "after");

        assertThat(expanded(template)).isEqualTo(List.of("before", "after"));
    }

    @Test
    void a_single_object_whose_condition_does_not_hold_leaves_null() {
        assertThat(expanded(Map.of("selectAction", Map.of("$when", "${!paid}", "type", "Action.Submit"))))
                .extracting("selectAction").isNull();
    }

    @Test
    void a_condition_chooses_among_repeated_objects() {
        var template = List.of(Map.of("$data", "${lines}", "$when", "${price > 10}", "text", "${item}"));

        assertThat(expanded(template)).isEqualTo(List.of(Map.of("text", "cup")));
    }

    @Test
    void null_inside_a_text_keeps_the_binding_and_says_so() {
        var data = new java.util.HashMap<String, Object>();
        data.put("name", null);

        Expanded expanded = Template.parse(Map.of("text", "Hello ${name}")).expand(Expansion.of(data));

        assertThat(expanded.card()).isEqualTo(Map.of("text", "Hello ${name}"));
        assertThat(expanded.warnings()).containsExactly(new Warning("$.text", "name", "the value is null"));
    }

    @Test
    void the_host_is_in_reach() {
        Expanded expanded = Template.parse("${$host.theme}").expand(Expansion.withoutData().withHost(Map.of("theme", "dark")));

        assertThat(expanded.card()).isEqualTo("dark");
    }

    @Test
    void a_text_that_is_no_expression_is_refused_with_its_place() {
        assertThatThrownBy(() -> Template.parse(Map.of("body", Arrays.asList(Map.of("text", "a ${b +} c")))))
                .isInstanceOfSatisfying(TemplateException.class, refused -> {
                    assertThat(refused.path()).isEqualTo("$.body[0].text");
                    assertThat(refused.column()).isEqualTo(7);
                    assertThat(refused.reason()).isEqualTo("the expression ends too early");
                });
    }

    private Object expanded(Object template) {
        return Template.parse(template).expand(order);
    }
}

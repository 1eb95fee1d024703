package app.photosync.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What an expansion takes from outside, and what it leaves alone. */
class ExpansionTest {

    @Test
    void the_locale_of_the_expansion_is_the_default_of_texts_and_numbers() {
        assertThat(expanded("${formatNumber(1234.5, 2)}", Expansion.withoutData().in(Locale.GERMANY))).isEqualTo("1.234,50");
        assertThat(expanded("${formatDateTime('2018-03-15', 'dddd')}", Expansion.withoutData().in(Locale.forLanguageTag("uk"))))
                .isEqualTo("четвер");
    }

    @Test
    void a_locale_in_the_template_comes_before_the_one_of_the_expansion() {
        assertThat(expanded("${formatNumber(1234.5, 2, 'en-US')}", Expansion.withoutData().in(Locale.GERMANY))).isEqualTo("1,234.50");
    }

    @Test
    void a_time_without_a_zone_is_one_of_the_expansions_zone() {
        assertThat(expanded("${formatDateTime('2018-03-15T13:00')}", Expansion.withoutData().at(ZoneId.of("Europe/Kyiv"))))
                .isEqualTo("2018-03-15T11:00:00.000Z");
    }

    @Test
    void the_clock_of_the_expansion_says_what_now_is() {
        var noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

        assertThat(expanded("${utcNow()}", Expansion.withoutData().by(noon))).isEqualTo("2026-11-23T12:00:00.000Z");
        assertThat(expanded("${getFutureTime(2, 'Week', 'yyyy-MM-dd')}", Expansion.withoutData().by(noon))).isEqualTo("2026-12-07");
        assertThat(expanded("${getNextViableDate('XXXX-02-29')}", Expansion.withoutData().by(noon))).isEqualTo("2028-02-29");
        assertThat(expanded("${getPreviousViableTime('TXX:15:28')}", Expansion.withoutData().by(noon))).isEqualTo("T11:15:28");
    }

    @Test
    void random_values_have_the_promised_form() {
        assertThat(expanded("${rand(3, 4)}", Expansion.withoutData())).isEqualTo(3);
        assertThat((String) expanded("${newGuid()}", Expansion.withoutData()))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void the_data_stays_as_it_is() {
        var data = Map.<String, Object>of("o", new java.util.HashMap<>(Map.of("a", 1)), "list", new ArrayList<>(List.of(2, 1)));

        expanded(List.of("${setProperty(o, 'a', 2)}", "${removeProperty(o, 'a')}", "${reverse(list)}", "${sortBy(list)}",
                "${setPathToValue(o.a, 5)}"), Expansion.of(data));

        assertThat(data).isEqualTo(Map.of("o", Map.of("a", 1), "list", List.of(2, 1)));
    }

    @Test
    void one_template_serves_many_threads() throws Exception {
        var template = Template.parse(BenchmarkCard.template());
        Object expected = template.expand(BenchmarkCard.data());
        Callable<Object> expansion = () -> template.expand(BenchmarkCard.data());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var card : threads.invokeAll(java.util.Collections.nCopies(200, expansion))) {
                assertThat(card.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void an_error_says_where_it_is_and_why() {
        var template = Template.parse(Map.of("body", List.of(Map.of("text", "${1 / zero}"))));

        assertThatThrownBy(() -> template.expand(Map.of("zero", 0))).isInstanceOfSatisfying(TemplateException.class, error -> {
            assertThat(error.path()).isEqualTo("$.body[0].text");
            assertThat(error.expression()).isEqualTo("(1 / zero)");
            assertThat(error.column()).isZero();
            assertThat(error.reason()).isEqualTo("cannot divide by zero");
        });
    }

    @Test
    void a_condition_that_is_no_boolean_drops_the_object_with_a_warning() {
        Expanded expanded = Template.parse(List.of(Map.of("$when", "${name}", "text", "a"), Map.of("$when", "true", "text", "b")))
                .expand(Expansion.of(Map.of("name", "Anna")));

        assertThat(expanded.card()).isEqualTo(List.of());
        assertThat(expanded.warnings()).extracting(Warning::path).containsExactly("$[0].$when", "$[1].$when");
    }

    @Test
    void functions_that_are_left_out_are_refused_by_name_when_the_template_is_parsed() {
        for (String name : List.of("jPath", "xPath", "xml")) {
            assertThatThrownBy(() -> Template.parse("a ${" + name + "(a, 'b')} c")).isInstanceOf(TemplateException.class)
                    .hasMessageContaining(name + " is not supported");
        }
    }

    private static Object expanded(Object template, Expansion expansion) {
        return Template.parse(template).expand(expansion).card();
    }
}

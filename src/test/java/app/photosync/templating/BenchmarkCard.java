package app.photosync.templating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A template of about 8 KB of JSON with three levels of repetition, as a busy card has, and data for it. */
final class BenchmarkCard {

    private BenchmarkCard() {}

    static Map<String, Object> template() {
        var body = new ArrayList<Object>();
        for (int i = 0; i < 11; i++) {
            body.add(Map.of("type", "TextBlock", "text",
                    "${title}: ${count(departments)} departments, as of ${formatDateTime(asOf, 'yyyy-MM-dd HH:mm')}", "wrap",
                    true, "id", "head" + i));
            body.add(Map.of("type", "Container", "$when", "${exists(company.name) && count(departments) > " + i + "}", "style",
                    "emphasis", "items", List.of(
                    Map.of("type", "TextBlock", "text", "${toUpper(company.name)} ${if(company.large, 'is large', 'is small')}",
                            "weight", "Bolder"),
                    Map.of("type", "Image", "url", "https://example.com/${uriComponent(company.name)}.png", "altText",
                            "${company.name}"))));
            body.add(Map.of("type", "FactSet", "facts", List.of(
                    Map.of("title", "Employees", "value", "${sum(foreach(departments, d, d.size))}"),
                    Map.of("title", "Mean", "value", "${round(average(select(departments, d, d.size)), 2)}"))));
        }
        body.add(departments());
        return ordered("type", "AdaptiveCard", "version", "1.5", "body", body);
    }

    private static Object departments() {
        var person = ordered("$data", "${people}", "$when", "${age >= 18}", "type", "TextBlock", "text",
                "${$index + 1}. ${name} (${age}), ${role ?? 'no role'} in ${$root.company.name}",
                "color", "${if(age > 60, 'attention', 'default')}");
        var team = ordered("$data", "${teams}", "type", "Container", "items", List.of(
                Map.of("type", "TextBlock", "text", "Team ${name}: ${count(people)} people, ${join(foreach(people, p, p.name), ', ')}"),
                person));
        return ordered("$data", "${departments}", "type", "Container", "items",
                List.of(Map.of("type", "TextBlock", "text", "Department ${name} has ${size}"), team));
    }

    static Map<String, Object> data() {
        var departments = new ArrayList<Object>();
        for (int d = 0; d < 5; d++) {
            var teams = new ArrayList<Object>();
            for (int t = 0; t < 4; t++) {
                var people = new ArrayList<Object>();
                for (int p = 0; p < 6; p++) {
                    people.add(Map.of("name", "Person " + d + t + p, "age", 15 + d * 7 + t * 5 + p, "role", "engineer"));
                }
                teams.add(Map.of("name", "T" + t, "people", people));
            }
            departments.add(Map.of("name", "D" + d, "size", 20 + d, "teams", teams));
        }
        return Map.of("title", "Organisation", "asOf", "2026-11-23T12:00:00.000Z", "company", Map.of("name", "Contoso Ltd", "large", true),
                "departments", departments);
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}

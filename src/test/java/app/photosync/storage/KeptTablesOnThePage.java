package app.photosync.storage;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The list of tables as a Markdown table between two marks of a page, with the ages that hold when nothing is set. */
record KeptTablesOnThePage(List<KeptTable> tables) {

    private static final Pattern PLACE = Pattern.compile("(<!-- tables:begin -->\n).*?(<!-- tables:end -->)", Pattern.DOTALL);
    private static final RetentionSettings DEFAULTS =
            new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("photosync.retention", RetentionSettings.class);

    String in(String page) {
        Matcher place = PLACE.matcher(page);
        if (!place.find()) {
            throw new IllegalStateException("the page has no place for the tables");
        }
        return place.replaceFirst("$1" + Matcher.quoteReplacement(markdown()) + "$2");
    }

    private String markdown() {
        return tables.stream().map(KeptTablesOnThePage::line).collect(Collectors.joining(
                "\n", "| table | what it keeps | how long | after \"forget me\" |\n|---|---|---|---|\n", "\n"));
    }

    private static String line(KeptTable table) {
        String endings = table.endings().stream().map(KeptTablesOnThePage::ending).collect(Collectors.joining("; "));
        return "| `%s` | %s | %s | %s |".formatted(table.name(), table.keeps(), endings, table.forgetting().words());
    }

    private static String ending(Ending ending) {
        return switch (ending) {
            case Ending.ByItself(String words) -> words;
            case Ending.After(Age age, String what, _, _) ->
                    (what.isEmpty() ? "" : what + ": ") + words(age.in(DEFAULTS)) + age.setting().map(setting -> " (`" + setting + "`)").orElse("");
        };
    }

    private static String words(Duration age) {
        return age.compareTo(Duration.ofDays(1)) > 0 ? age.toDays() + " days" : age.toHours() + (age.toHours() == 1 ? " hour" : " hours");
    }
}

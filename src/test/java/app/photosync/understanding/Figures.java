package app.photosync.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The tables of docs/understanding.md. */
final class Figures {

    private final Recognizer recognizer;

    Figures(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    String tables() {
        return "### The confirming set\n\n" + byLanguage(BlindSet.CONFIRMING::of) + "\n### The blind set\n\n"
                + byLanguage(BlindSet.COMPARED::of)
                + "\n### Everyday requests to other assistants, English, idle\n\n" + everyday() + "\n### The fresh set\n\n"
                + byLanguage(Evaluation::fresh) + "\n### The first set\n\n" + byLanguage(Evaluation::first)
                + "\n### F1 by label, dialog open, first and fresh set\n\n" + byLabel();
    }

    private String everyday() {
        var table = new StringBuilder("| set | requests | taken for a check or a sync |\n|---|---|---|\n");
        Arrays.stream(BlindSet.values())
                .forEach(set -> table.append(everyday(set.name().toLowerCase(Locale.ROOT), List.of(set.everyday()))));
        return table.append(everyday("all", Arrays.stream(BlindSet.values()).map(BlindSet::everyday).toList())).toString();
    }

    private String everyday(String name, List<Evaluation> sets) {
        Score idle = Score.of(recognizer, false, sets);
        return String.format(
                Locale.ROOT, "| %s | %d | %.2f %% |\n", name, idle.answers().size(), 100 * idle.falseAlarms(line -> true));
    }

    private String byLanguage(Function<Language, Evaluation> set) {
        var table = new StringBuilder("""
                | language | phrases | macro-F1, dialog open | macro-F1, idle | recall of check and sync, open | idle | everyday lines acted on, idle | hard negatives acted on, idle |
                |---|---|---|---|---|---|---|---|
                """);
        for (Language language : Language.values()) {
            table.append(row(language.tag(), List.of(set.apply(language))));
        }
        List<Evaluation> all = Arrays.stream(Language.values()).map(set).toList();
        table.append(row("de, fr, es, pl, pt, ja pooled", all.subList(Language.GERMAN.ordinal(), all.size())));
        table.append(row("all", all));
        return table.toString();
    }

    private String row(String name, List<Evaluation> evaluations) {
        Score open = Score.of(recognizer, true, evaluations);
        Score idle = Score.of(recognizer, false, evaluations);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.1f %% | %.1f %% |\n",
                name,
                open.answers().size(),
                open.macroF1(),
                idle.macroF1(),
                open.recallOfActing(),
                idle.recallOfActing(),
                100 * idle.falseAlarms(line -> !line.hard()),
                100 * idle.falseAlarms(Evaluation.Line::hard));
    }

    private String byLabel() {
        var table = new StringBuilder("| label |");
        Arrays.stream(Language.values()).forEach(language -> table.append(" ").append(language.tag()).append(" |"));
        table.append("\n|---|").append("---|".repeat(Language.values().length)).append("\n");
        List<Score> scores = Arrays.stream(Language.values())
                .map(language -> Score.of(recognizer, true, List.of(Evaluation.first(language), Evaluation.fresh(language))))
                .toList();
        for (Label label : Label.values()) {
            table.append("| ").append(label.wireName()).append(" |");
            scores.forEach(score -> table.append(String.format(Locale.ROOT, " %.2f |", score.f1(label))));
            table.append("\n");
        }
        return table.toString();
    }
}

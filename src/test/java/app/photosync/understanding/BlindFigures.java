package app.photosync.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A blind set in figures: by language, by label, and what was taken for what. Never a phrase. */
final class BlindFigures {

    private final Recognizer recognizer;
    private final BlindSet set;

    BlindFigures(Recognizer recognizer, BlindSet set) {
        this.recognizer = recognizer;
        this.set = set;
    }

    String tables() {
        List<Evaluation> all = set.ofAllLanguages();
        var text = new StringBuilder(String.format(
                "%-14s %7s %7s %7s %9s %9s %9s%n", "language", "phrases", "F1 open", "F1 idle", "rec. open", "rec. idle", "hard idle"));
        all.forEach(evaluation -> text.append(row(evaluation.language().tag(), List.of(evaluation))));
        text.append(row("de...ja pooled", others()));
        text.append(row("all", all));
        text.append(String.format(
                Locale.ROOT, "%neveryday lines taken for check or sync, idle: %.2f %%%n", 100 * everyday().falseAlarms(line -> true)));
        text.append(confusion("all", all, true)).append(confusion("all", all, false));
        for (Evaluation evaluation : all) {
            String tag = evaluation.language().tag();
            text.append(confusion(tag, List.of(evaluation), true)).append(confusion(tag, List.of(evaluation), false));
        }
        return text.toString();
    }

    Score open(Language language) {
        return Score.of(recognizer, true, List.of(set.of(language)));
    }

    Score idle(Language language) {
        return Score.of(recognizer, false, List.of(set.of(language)));
    }

    /** German, French, Spanish, Polish, Portuguese and Japanese together, dialog open. */
    Score openOfTheOthers() {
        return Score.of(recognizer, true, others());
    }

    Score idleOfAll() {
        return Score.of(recognizer, false, set.ofAllLanguages());
    }

    private List<Evaluation> others() {
        List<Evaluation> all = set.ofAllLanguages();
        return all.subList(Language.GERMAN.ordinal(), all.size());
    }

    Score everyday() {
        return Score.of(recognizer, false, List.of(set.everyday()));
    }

    private String row(String name, List<Evaluation> evaluations) {
        Score open = Score.of(recognizer, true, evaluations);
        Score idle = Score.of(recognizer, false, evaluations);
        return String.format(
                Locale.ROOT,
                "%-14s %7d %7.3f %7.3f %9.3f %9.3f %7.1f %%%n",
                name,
                open.answers().size(),
                open.macroF1(),
                idle.macroF1(),
                open.recallOfActing(),
                idle.recallOfActing(),
                100 * idle.falseAlarms(Evaluation.Line::hard));
    }

    private String confusion(String name, List<Evaluation> evaluations, boolean dialogOpen) {
        Score score = Score.of(recognizer, dialogOpen, evaluations);
        return String.format("%n%s, %s: rows are meant, columns understood%n%-12s", name, dialogOpen ? "dialog open" : "idle", "")
                + columns(label -> String.format("%6.5s", label.wireName())) + "    F1\n"
                + Arrays.stream(Label.values())
                        .map(meant -> String.format("%-12s", meant.wireName())
                                + columns(understood -> String.format("%6d", count(score, meant, understood)))
                                + String.format(Locale.ROOT, "%6.2f%n", score.f1(meant)))
                        .collect(Collectors.joining());
    }

    private static String columns(Function<Label, String> cell) {
        return Arrays.stream(Label.values()).map(cell).collect(Collectors.joining());
    }

    private static long count(Score score, Label meant, Label understood) {
        return score.answers().stream()
                .filter(it -> it.line().label() == meant && it.intent().label() == understood)
                .count();
    }
}

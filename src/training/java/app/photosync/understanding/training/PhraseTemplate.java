package app.photosync.understanding.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A line of a language file that stands for many phrases: {@code {photo}} is any word of that list, {@code (check|look at|)} one of the
 * choices. Choices may stand inside choices, and templates inside lists.
 */
sealed interface PhraseTemplate {

    record Text(String text) implements PhraseTemplate {}

    record Slot(String list) implements PhraseTemplate {}

    record Choice(List<PhraseTemplate> options) implements PhraseTemplate {}

    record Sequence(List<PhraseTemplate> parts) implements PhraseTemplate {}

    static PhraseTemplate parse(String line) {
        return new PhraseTemplateParser(line).parse();
    }

    /** One phrase of it, drawn at random, with single spaces. */
    default String draw(Map<String, List<PhraseTemplate>> lists, Random random) {
        var phrase = new StringBuilder();
        append(lists, random, phrase);
        return phrase.toString().replaceAll(" +", " ").replaceAll(" (?=[,.?!])", "").strip();
    }

    private void append(Map<String, List<PhraseTemplate>> lists, Random random, StringBuilder phrase) {
        switch (this) {
            case Text(String text) -> phrase.append(text);
            case Slot(String list) -> anyOf(lists.get(list), random).append(lists, random, phrase);
            case Choice(List<PhraseTemplate> options) -> anyOf(options, random).append(lists, random, phrase);
            case Sequence(List<PhraseTemplate> parts) -> parts.forEach(part -> part.append(lists, random, phrase));
        }
    }

    private static PhraseTemplate anyOf(List<PhraseTemplate> options, Random random) {
        return options.get(random.nextInt(options.size()));
    }

    /** How many phrases it stands for, at most a million. */
    default long variety(Map<String, List<PhraseTemplate>> lists) {
        long variety = switch (this) {
            case Text _ -> 1;
            case Slot(String list) -> lists.get(list).stream().mapToLong(option -> option.variety(lists)).sum();
            case Choice(List<PhraseTemplate> options) -> options.stream().mapToLong(option -> option.variety(lists)).sum();
            case Sequence(List<PhraseTemplate> parts) -> parts.stream().mapToLong(part -> part.variety(lists))
                    .reduce(1, (a, b) -> Math.min(a * b, 1_000_000));
        };
        return Math.min(variety, 1_000_000);
    }

    /** The lists that it names. */
    default List<String> lists() {
        var names = new ArrayList<String>();
        switch (this) {
            case Text _ -> {}
            case Slot(String list) -> names.add(list);
            case Choice(List<PhraseTemplate> options) -> options.forEach(option -> names.addAll(option.lists()));
            case Sequence(List<PhraseTemplate> parts) -> parts.forEach(part -> names.addAll(part.lists()));
        }
        return names;
    }
}

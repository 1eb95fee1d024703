package app.photosync.understanding.training;

import app.photosync.understanding.Language;
import app.photosync.understanding.lexicon.NormalText;
import app.photosync.understanding.recognition.IntentClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the training phrases of one language from its templates. The same file always gives the same phrases. */
final class Phrasebook {

    /** Phrases for each sense, shared out among its templates with slots or choices. What is foreign has no end, so it gets the most. */
    private static final int PER_SENSE = 600;
    private static final int PER_FOREIGN_SENSE = 900;
    private static final int AT_LEAST_PER_TEMPLATE = 3;
    private static final int AT_MOST_PER_TEMPLATE = 40;

    /** A plain sentence stands for a person who said it; each time it is dressed and misspelled in another way. */
    private static final int PER_SENTENCE = 4;

    private final Language language;
    private final LanguageFile file;
    private final Random random;

    Phrasebook(Language language, LanguageFile file) {
        this.language = language;
        this.file = file;
        this.random = new Random(language.tag().hashCode());
    }

    List<Phrase> phrases() {
        var phrases = new ArrayList<Phrase>();
        for (Map.Entry<IntentClass, List<PhraseTemplate>> entry : file.templates().entrySet()) {
            List<PhraseTemplate> templates = entry.getValue();
            long withChoices = templates.stream().filter(template -> !isSentence(template)).count();
            int share = Math.clamp((entry.getKey() == IntentClass.OUT_OF_SCOPE ? PER_FOREIGN_SENSE : PER_SENSE) / Math.max(1, withChoices),
                    AT_LEAST_PER_TEMPLATE, AT_MOST_PER_TEMPLATE);
            for (PhraseTemplate template : templates) {
                List<String> texts = isSentence(template)
                        ? Collections.nCopies(PER_SENTENCE, template.draw(file.lists(), random))
                        : List.copyOf(drawn(template, share));
                texts.forEach(text -> phrases.add(new Phrase(NormalText.of(text), language, entry.getKey())));
            }
        }
        return phrases;
    }

    /** Each as it stands, and twice misspelled: nobody has dressed them up, and there are very many. */
    List<Phrase> everyday() {
        var dice = new Random(3);
        return file.everyday().stream()
                .flatMap(line -> Stream.of(line, Typos.in(line, dice), Typos.in(line, dice)))
                .map(text -> new Phrase(NormalText.of(text), language, IntentClass.OUT_OF_SCOPE))
                .toList();
    }

    private boolean isSentence(PhraseTemplate template) {
        return template.variety(file.lists()) == 1;
    }

    private Set<String> drawn(PhraseTemplate template, int share) {
        long wanted = Math.min(template.variety(file.lists()), share);
        var texts = new LinkedHashSet<String>();
        for (int tries = 0; texts.size() < wanted && tries < 3 * share; tries++) {
            texts.add(template.draw(file.lists(), random));
        }
        return texts;
    }

    /** Words that people put before and after anything; the lists {@code opener} and {@code closer}. */
    String dressed(String text, Random dice) {
        double chance = dice.nextDouble();
        if (chance < 0.08 && file.lists().containsKey("opener")) {
            return file.lists().get("opener").getFirst().draw(file.lists(), dice) + " " + text;
        }
        if (chance < 0.16 && file.lists().containsKey("closer")) {
            return text + " " + file.lists().get("closer").getFirst().draw(file.lists(), dice);
        }
        return text;
    }
}

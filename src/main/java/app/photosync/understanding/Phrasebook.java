package app.photosync.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Draws the training phrases of one language from its templates. The same file always gives the same phrases. */
final class Phrasebook {

    /** Phrases for each sense, shared out among its templates. What is foreign has no end, so it gets the most. */
    private static final int PER_SENSE = 600;
    private static final int PER_FOREIGN_SENSE = 900;
    private static final int AT_LEAST_PER_TEMPLATE = 3;
    private static final int AT_MOST_PER_TEMPLATE = 40;

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
        for (Map.Entry<Sense, List<Template>> entry : file.templates().entrySet()) {
            List<Template> templates = entry.getValue();
            int share = Math.clamp((entry.getKey() == Sense.OUT_OF_SCOPE ? PER_FOREIGN_SENSE : PER_SENSE) / templates.size(), AT_LEAST_PER_TEMPLATE, AT_MOST_PER_TEMPLATE);
            for (Template template : templates) {
                drawn(template, share).forEach(text -> phrases.add(new Phrase(NormalText.of(text), language, entry.getKey())));
            }
        }
        return phrases;
    }

    private Set<String> drawn(Template template, int share) {
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

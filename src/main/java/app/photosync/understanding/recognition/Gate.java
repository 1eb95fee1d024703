package app.photosync.understanding.recognition;

import app.photosync.understanding.Doubt;
import app.photosync.understanding.Label;
import app.photosync.understanding.lexicon.TaggedText;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a check or a sync through only on evidence. Inside an open dialog the question itself says what is meant, so "do it now" is enough;
 * outside of one the text must name the photo or the sync. A sync changes something and asks for more than a check, which only reads.
 */
final class Gate {

    private static final double CLEAR = 0.45;

    private Gate() {}

    /** @param ours how likely the text is about the person's photo at all, from 0 to 1 */
    static GatedIntent decide(double[] senses, double ours, TaggedText reading, boolean dialogOpen) {
        List<Map.Entry<Label, Double>> ranked = rankedLabels(senses);
        Label label = ranked.getFirst().getKey();
        double probability = ranked.getFirst().getValue();
        if (!RequiredEvidence.isEnough(label, probability, ours, reading, dialogOpen)) {
            return new GatedIntent(IntentClass.OUT_OF_SCOPE, doubt(ranked));
        }
        Optional<Doubt> doubt = probability < CLEAR && label != Label.OUT_OF_SCOPE ? doubt(ranked) : Optional.empty();
        return new GatedIntent(likeliestSense(label, senses), doubt);
    }

    private static List<Map.Entry<Label, Double>> rankedLabels(double[] senses) {
        var labels = new EnumMap<Label, Double>(Label.class);
        for (IntentClass sense : IntentClass.values()) {
            labels.merge(sense.label(), senses[sense.ordinal()], Double::sum);
        }
        return labels.entrySet().stream()
                .sorted(Map.Entry.<Label, Double>comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    private static IntentClass likeliestSense(Label label, double[] senses) {
        IntentClass likeliest = null;
        for (IntentClass sense : IntentClass.values()) {
            if (sense.label() == label && (likeliest == null || senses[sense.ordinal()] > senses[likeliest.ordinal()])) {
                likeliest = sense;
            }
        }
        return likeliest;
    }

    private static Optional<Doubt> doubt(List<Map.Entry<Label, Double>> ranked) {
        List<Label> meanings = ranked.stream().map(Map.Entry::getKey).filter(label -> label != Label.OUT_OF_SCOPE).limit(2).toList();
        return Optional.of(new Doubt(meanings.get(0), meanings.get(1)));
    }
}

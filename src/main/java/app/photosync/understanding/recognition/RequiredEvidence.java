package app.photosync.understanding.recognition;

import app.photosync.understanding.Label;
import app.photosync.understanding.lexicon.Concept;
import app.photosync.understanding.lexicon.TaggedText;

/** What a text must name, and how clear it must be, before the bot acts on it. */
final class RequiredEvidence {

    private static final double LIKELY = 0.35;
    private static final double CLEAR = 0.6;
    private static final double SURE = 0.75;
    private static final double VERY_SURE = 0.88;
    private static final double OURS = 0.7;
    private static final double SURELY_OURS = 0.95;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private RequiredEvidence() {}

    /** @param ours how likely the text is about the person's photo at all; inside a dialog it is taken for granted */
    static boolean isEnough(Label label, double probability, double ours, TaggedText reading, boolean dialogOpen) {
        return switch (label) {
            case CHECK_PHOTO -> probability >= atLeastSureWhenElseIsNamed(reading, toCheck(reading, dialogOpen))
                    && isOurs(ours, reading, dialogOpen);
            case SYNC_NOW -> probability >= atLeastSureWhenElseIsNamed(reading, toSync(reading, dialogOpen))
                    && isOurs(ours, reading, dialogOpen);
            case SYNC_STATUS, EXPLAIN, HELP, STOP, HUMAN, THANKS, CONFIRM, DENY, OUT_OF_SCOPE -> true;
        };
    }

    /** A check only reads, so a very clear text may do without naming anything. */
    private static double toCheck(TaggedText reading, boolean dialogOpen) {
        return dialogOpen || namesThePhoto(reading) ? LIKELY : VERY_SURE;
    }

    private static boolean isOurs(double ours, TaggedText reading, boolean dialogOpen) {
        return dialogOpen || ours >= (namesThePhoto(reading) || reading.has(Concept.SYNC) ? OURS : SURELY_OURS);
    }

    private static boolean namesThePhoto(TaggedText reading) {
        boolean saysWhatIsWrongWhere = namesAPlace(reading) && reading.has(Concept.WRONG) && reading.has(Concept.ME);
        return reading.hasAny(Concept.PHOTO, Concept.FACE) || saysWhatIsWrongWhere;
    }

    /** A sync changes something: outside of a dialog the text must name the sync, the photo or a place. */
    private static double toSync(TaggedText reading, boolean dialogOpen) {
        boolean namesTheSync = reading.has(Concept.SYNC) || (reading.hasAny(Concept.FIX, Concept.CHANGE) && reading.has(Concept.PHOTO));
        if (dialogOpen || namesTheSync) {
            return LIKELY;
        }
        return reading.has(Concept.PHOTO) || namesAPlace(reading) ? CLEAR : NEVER;
    }

    private static boolean namesAPlace(TaggedText reading) {
        return reading.hasAny(Concept.TEAMS, Concept.OUTLOOK, Concept.SHAREPOINT, Concept.OFFICE);
    }

    private static double atLeastSureWhenElseIsNamed(TaggedText reading, double threshold) {
        boolean namesSomethingElse = reading.hasAny(Concept.OTHER_PICTURE, Concept.OTHER_THING, Concept.SOMEBODY, Concept.EVERYDAY);
        return namesSomethingElse ? Math.max(threshold, SURE) : threshold;
    }
}

package app.photosync.understanding;

/** What a text must name before the bot acts on it. */
final class Evidence {

    private static final double LIKELY = 0.35;
    private static final double CLEAR = 0.6;
    private static final double SURE = 0.75;

    private Evidence() {}

    static boolean isEnough(Label label, double probability, Reading reading, boolean dialogOpen) {
        return switch (label) {
            case CHECK_PHOTO -> probability >= checkThreshold(reading, dialogOpen);
            case SYNC_NOW -> probability >= syncThreshold(reading, dialogOpen);
            case SYNC_STATUS, EXPLAIN, HELP, STOP, HUMAN, THANKS, CONFIRM, DENY, OUT_OF_SCOPE -> true;
        };
    }

    private static double checkThreshold(Reading reading, boolean dialogOpen) {
        if (namesSomethingElse(reading)) {
            return SURE;
        }
        boolean namesThePhoto = reading.hasAny(Concept.PHOTO, Concept.FACE);
        boolean namesAPlace = reading.hasAny(Concept.TEAMS, Concept.OUTLOOK, Concept.SHAREPOINT, Concept.OFFICE);
        if (dialogOpen || namesThePhoto || (namesAPlace && reading.has(Concept.WRONG) && reading.has(Concept.ME))) {
            return LIKELY;
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double syncThreshold(Reading reading, boolean dialogOpen) {
        if (namesSomethingElse(reading)) {
            return SURE;
        }
        boolean namesTheSync = reading.has(Concept.SYNC) || (reading.hasAny(Concept.FIX, Concept.CHANGE) && reading.has(Concept.PHOTO));
        if (dialogOpen || namesTheSync) {
            return LIKELY;
        }
        boolean namesItsEnds = reading.has(Concept.PHOTO) || (reading.has(Concept.FIX) && reading.has(Concept.SHAREPOINT));
        return namesItsEnds ? CLEAR : Double.POSITIVE_INFINITY;
    }

    private static boolean namesSomethingElse(Reading reading) {
        return reading.hasAny(Concept.OTHER_PICTURE, Concept.OTHER_THING, Concept.SOMEBODY, Concept.EVERYDAY);
    }
}

package app.photosync.understanding.recognition;

import java.util.Optional;

/** Whether a text is about the person's own profile photo at all: asked outside of a dialog, before a check or a sync. */
public enum Relevance {
    ANOTHER,
    OURS;

    /** @return empty when the sense tells nothing of the matter */
    public static Optional<Relevance> of(IntentClass sense) {
        return switch (sense.label()) {
            case CHECK_PHOTO, SYNC_NOW -> Optional.of(OURS);
            case OUT_OF_SCOPE -> Optional.of(ANOTHER);
            case SYNC_STATUS, EXPLAIN, HELP, STOP, HUMAN, THANKS, CONFIRM, DENY -> Optional.empty();
        };
    }
}

package app.photosync.conversation;

import app.photosync.cards.Face;
import java.util.Optional;

/**
 * An answer before it is drawn.
 *
 * @param offers the operation that its buttons would begin
 * @param shows the operation whose state it is: what becomes of that reaches its card
 */
record Answer(Face face, Optional<String> offers, Optional<String> shows) {

    static Answer of(Face face) {
        return new Answer(face, Optional.empty(), Optional.empty());
    }

    static Answer offering(Face face, String operation) {
        return new Answer(face, Optional.of(operation), Optional.empty());
    }

    static Answer showing(Face face, String operation) {
        return new Answer(face, Optional.empty(), Optional.of(operation));
    }

    /** The same offer with other words around it. */
    Answer with(Face other) {
        return new Answer(other, offers, shows);
    }

    /** The card that offers the operation is told as well when the photos become the same without it. */
    Answer watching() {
        return new Answer(face, offers, offers);
    }
}

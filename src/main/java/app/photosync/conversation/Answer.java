package app.photosync.conversation;

import app.photosync.cards.Face;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer before it is drawn. It tells something and asks nothing, unless it says so itself.
 *
 * @param offers the operation that its buttons would begin
 * @param shows the operation whose state it is: what becomes of that reaches its card
 * @param asks what a mere yes or no would answer
 * @param explains whether a question that was open before stays open
 * @param effects what saying it changes besides
 */
record Answer(Face face, Optional<String> offers, Optional<String> shows, Optional<Question> asks, boolean explains, List<Effect> effects) {

    static Answer of(Face face) {
        return new Answer(face, Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());
    }

    static Answer offering(Face face, String operation) {
        return new Answer(face, Optional.of(operation), Optional.empty(), Optional.empty(), false, List.of());
    }

    static Answer showing(Face face, String operation) {
        return new Answer(face, Optional.empty(), Optional.of(operation), Optional.empty(), false, List.of());
    }

    static Answer explaining(Face face) {
        return new Answer(face, Optional.empty(), Optional.empty(), Optional.empty(), true, List.of());
    }

    Answer asking(Reaction yes, Reaction no) {
        return new Answer(face, offers, shows, Optional.of(new Question(yes, no)), explains, effects);
    }

    /** The same offer with other words around it. */
    Answer with(Face other) {
        return new Answer(other, offers, shows, asks, explains, effects);
    }

    /** The same answer, which changes this as well. */
    Answer changing(Effect... more) {
        return new Answer(face, offers, shows, asks, explains, Stream.concat(effects.stream(), Arrays.stream(more)).toList());
    }

    /** The card that offers the operation is told as well when the photos become the same without it. */
    Answer watching() {
        return new Answer(face, offers, offers, asks, explains, effects);
    }
}

package app.photosync.conversation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a turn comes to: what is said, and what changes. Nothing has changed yet; see {@link Effects}.
 *
 * @param effects in the order in which they are to be done
 */
public record Decision(Reply reply, List<Effect> effects) {

    public Decision {
        effects = List.copyOf(effects);
    }

    /** Of one that was drawn. */
    Reply.Card card() {
        return (Reply.Card) reply;
    }

    /** Nothing is said. */
    static Decision silent(Effect... effects) {
        return new Decision(new Reply.Silence(), List.of(effects));
    }

    /** The same, with effects that come before its own. */
    Decision after(List<? extends Effect> earlier) {
        return new Decision(reply, Stream.concat(earlier.stream(), effects.stream()).toList());
    }

    Decision after(Effect... earlier) {
        return after(List.of(earlier));
    }
}

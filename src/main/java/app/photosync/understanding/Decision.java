package app.photosync.understanding;

import java.util.Optional;

/** What the gate lets through: the sense to act on, and the doubt that makes the bot ask first. */
record Decision(Sense sense, Optional<Doubt> doubt) {

    static Decision sure(Sense sense) {
        return new Decision(sense, Optional.empty());
    }
}

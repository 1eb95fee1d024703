package app.photosync.understanding.recognition;

import app.photosync.understanding.Doubt;
import java.util.Optional;

/** What the gate lets through: the sense to act on, and the doubt that makes the bot ask first. */
record GatedIntent(IntentClass sense, Optional<Doubt> doubt) {

    static GatedIntent sure(IntentClass sense) {
        return new GatedIntent(sense, Optional.empty());
    }
}

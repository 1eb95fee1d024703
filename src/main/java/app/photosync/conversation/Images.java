package app.photosync.conversation;

import app.photosync.cards.Face;
import app.photosync.cards.Phrases;
import app.photosync.photo.picture.Picture;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The pictures of a card, named by place and never "left" or "right" (docs/wording.md 3). */
final class Images {

    private final Addressee to;
    private final Phrases phrases;

    Images(Addressee to) {
        this.to = to;
        this.phrases = to.phrases();
    }

    Face.Image everywhere(Picture picture) {
        return Thumbnail.of(picture, phrases.say("alt.all"), phrases.say("place.all"));
    }

    Face.Image microsoft365(Picture picture) {
        return Thumbnail.of(picture, phrases.say("alt.microsoft365"), phrases.say("place.microsoft365"));
    }

    Face.Image sharePoint(Picture picture) {
        return Thumbnail.of(picture, phrases.say("alt.sharepoint"), phrases.say("place.sharepoint"));
    }

    Face.Image sharePointCopied(Picture picture, Optional<Instant> when) {
        return Thumbnail.of(picture, phrases.say("alt.sharepoint-older"), dated("place.sharepoint-copied", when));
    }

    Face.Image sharePointSet(Picture picture, Optional<Instant> when) {
        return Thumbnail.of(picture, phrases.say("alt.sharepoint"), dated("place.sharepoint-set", when));
    }

    Face.Image sharePointEmpty() {
        return Thumbnail.ofNobody(phrases.say("alt.no-photo"), phrases.say("place.sharepoint"));
    }

    private String dated(String key, Optional<Instant> when) {
        return when.map(moment -> phrases.say(key, Map.of("date", Moments.date(moment, to)))).orElseGet(() -> phrases.say("place.sharepoint"));
    }
}

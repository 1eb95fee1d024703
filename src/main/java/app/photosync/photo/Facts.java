package app.photosync.photo;

import app.photosync.photo.comparison.Fingerprint;
import java.util.Optional;

/**
 * How both photos looked when a card was drawn, so that a later press can tell whether they still do (docs/teams-rules.md 14). Keeps
 * fingerprints only, no pictures.
 */
public record Facts(Optional<Fingerprint> microsoft365, Optional<Fingerprint> sharePoint) {

    public boolean stillHold(Facts now) {
        return alike(microsoft365, now.microsoft365) && alike(sharePoint, now.sharePoint);
    }

    private static boolean alike(Optional<Fingerprint> then, Optional<Fingerprint> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return then.isEmpty() && now.isEmpty();
        }
        return then.get().isOfTheSamePhotoAs(now.get());
    }
}

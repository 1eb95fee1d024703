package app.photosync.photo;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a sync by this bot.
 *
 * @param timestamp the {@code SPS-PictureTimestamp} that the bot set: it never counts as "SharePoint moved"
 * @param source the Microsoft 365 photo that was copied
 * @param verified when both were seen to be the same afterwards
 */
public record OwnWrite(Instant timestamp, Fingerprint source, Optional<Instant> verified) {

    public OwnWrite verifiedAt(Instant when) {
        return new OwnWrite(timestamp, source, Optional.of(when));
    }
}

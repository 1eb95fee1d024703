package app.photosync.photo;

import app.photosync.photo.comparison.Fingerprint;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a sync by this bot.
 *
 * @param at when it was written
 * @param timestamp the last {@code SPS-PictureTimestamp} that SharePoint took from the bot: it never counts as "SharePoint moved"; not
 *     every tenant takes one
 * @param source the Microsoft 365 photo that was copied
 * @param verified when both were seen to be the same afterwards
 * @param files the files that were written, as SharePoint's adapter calls them; empty when nobody knows
 */
public record OwnWrite(Instant at, Optional<Instant> timestamp, Fingerprint source, Optional<Instant> verified, String files) {

    public OwnWrite verifiedAt(Instant when) {
        return new OwnWrite(at, timestamp, source, Optional.of(when), files);
    }
}

package app.photosync.photo;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of one look at a person's photos: never the photos.
 *
 * @param etag of the Microsoft 365 photo; empty when there was none or Graph told none
 * @param sharePointChanged {@code SPS-PictureTimestamp} at that time
 */
public record Look(Instant at, String etag, Optional<Instant> sharePointChanged, Facts facts) {}

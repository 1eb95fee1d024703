package app.photosync.photo.diagnosis;

import app.photosync.photo.Facts;
import app.photosync.photo.Look;
import app.photosync.photo.Microsoft365Photo;
import app.photosync.photo.OwnWrite;
import app.photosync.photo.Person;
import app.photosync.photo.SharePointPhoto;
import app.photosync.photo.comparison.Likeness;
import app.photosync.photo.picture.Decoding;
import app.photosync.photo.picture.Picture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that one look brought to light, for the rules to judge.
 *
 * @param likeness CANNOT_TELL unless both are there and decoded
 * @param history looks of the last 90 days before this one, newest first
 */
record Evidence(
        Person person,
        Microsoft365Photo microsoft365,
        SharePointPhoto sharePoint,
        Optional<Decoding> source,
        Optional<Decoding> copy,
        Likeness likeness,
        Facts facts,
        List<Look> history,
        Optional<OwnWrite> ownWrite,
        Instant now) {

    /** The Microsoft 365 photo's tag; empty when there is none. */
    String etag() {
        return microsoft365 instanceof Microsoft365Photo.Stored stored ? stored.etag() : "";
    }

    Optional<Instant> sharePointChanged() {
        return sharePoint instanceof SharePointPhoto.Stored stored ? stored.changed() : Optional.empty();
    }

    Optional<Picture> sourcePicture() {
        return picture(source);
    }

    Optional<Picture> copyPicture() {
        return picture(copy);
    }

    Look look() {
        return new Look(now, etag(), sharePointChanged(), facts);
    }

    static Optional<Picture> picture(Optional<Decoding> decoding) {
        return decoding.orElse(null) instanceof Decoding.Decoded(Picture picture) ? Optional.of(picture) : Optional.empty();
    }
}

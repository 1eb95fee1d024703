package app.photosync.sync;

import app.photosync.photo.AccessProblem;
import java.time.Instant;
import java.util.Optional;

/** How a write to SharePoint ended. */
public sealed interface WriteOutcome {

    /**
     * @param timestamp the {@code SPS-PictureTimestamp} that SharePoint took, whole seconds, so that it never counts as "SharePoint moved";
     *     empty when it took the picture and refused the timestamp
     * @param files the files that now hold the picture, in words of the adapter
     */
    record Written(Optional<Instant> timestamp, String files) implements WriteOutcome {}

    /** The profile is gone. */
    record NoProfile() implements WriteOutcome {}

    /** A {@link AccessProblem.MissingPermission} here is the outcome "not allowed", not a case (docs/domain.md 4). */
    record Failed(AccessProblem trouble) implements WriteOutcome {}
}

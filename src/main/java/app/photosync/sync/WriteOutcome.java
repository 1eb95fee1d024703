package app.photosync.sync;

import app.photosync.photo.Trouble;
import java.time.Instant;

/** How a write to SharePoint ended. */
public sealed interface WriteOutcome {

    /** @param timestamp the {@code SPS-PictureTimestamp} that was written, so that it never counts as "SharePoint moved" */
    record Written(Instant timestamp) implements WriteOutcome {}

    /** The profile is gone. */
    record NoProfile() implements WriteOutcome {}

    /** A {@link Trouble.MissingPermission} here is the outcome "not allowed", not a case (domain.md section 4). */
    record Failed(Trouble trouble) implements WriteOutcome {}
}

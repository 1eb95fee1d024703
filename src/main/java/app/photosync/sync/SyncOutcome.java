package app.photosync.sync;

import app.photosync.photo.diagnosis.Checkup;
import app.photosync.photo.picture.Picture;
import java.time.Instant;

/** What a person should hear about a sync; the names are those of the metric. */
public sealed interface SyncOutcome {

    /** Read back, and both are the same. @param everywhere the photo that is now in both places */
    record Synced(Picture everywhere) implements SyncOutcome {}

    record AlreadyTheSame() implements SyncOutcome {}

    /** @param permission what IT must grant, by its name in the portal */
    record NotAllowed(String permission) implements SyncOutcome {}

    /** @param rule the access rule's own name, for IT */
    record Blocked(String rule) implements SyncOutcome {}

    /** Some of the photo may be there. @param rule the access rule's own name, for IT */
    record BlockedHalfway(String rule) implements SyncOutcome {}

    record Waiting(Instant nextTry) implements SyncOutcome {}

    /** @param nextLook when the bot looks again by itself */
    record NotConfirmed(Instant nextLook) implements SyncOutcome {}

    /** Written, and nobody could look yet whether SharePoint shows it. @param nextLook when the bot looks again by itself */
    record NotChecked(Instant nextLook) implements SyncOutcome {}

    /** It was the same after the sync and is different again. */
    record CameBack() implements SyncOutcome {}

    /** The photos are no longer those of the card. @param now how they look now */
    record FactsChanged(Checkup now) implements SyncOutcome {}

    /** IT has switched copying off before anything was written. */
    record SwitchedOff() implements SyncOutcome {}

    /** IT has switched copying off, and a write had begun: some of the photo, or all of it, may be there. */
    record SwitchedOffHalfway() implements SyncOutcome {}

    /** A day has passed without success: SharePoint shows the old photo. */
    record GivenUp() implements SyncOutcome {}

    /** A day has passed, a write had begun, and nobody could look since. */
    record GivenUpUnsure() implements SyncOutcome {}

    default String metricName() {
        return switch (this) {
            case Synced _ -> "synced";
            case AlreadyTheSame _ -> "already_the_same";
            case NotAllowed _ -> "not_allowed";
            case Blocked _ -> "access_blocked";
            case BlockedHalfway _ -> "access_blocked_halfway";
            case Waiting _ -> "waiting";
            case NotConfirmed _ -> "not_confirmed";
            case NotChecked _ -> "not_checked";
            case CameBack _ -> "came_back";
            case FactsChanged _ -> "facts_changed";
            case SwitchedOff _ -> "switched_off";
            case SwitchedOffHalfway _ -> "switched_off_halfway";
            case GivenUp _ -> "given_up";
            case GivenUpUnsure _ -> "given_up_unsure";
        };
    }
}

package app.photosync.photo;

import java.time.Instant;
import java.util.Optional;

/** What the SharePoint profile keeps for a person. */
public sealed interface SharePointPhoto {

    /**
     * @param bytes of the large thumbnail, not yet decoded
     * @param changed {@code SPS-PictureTimestamp}, whole seconds; empty when missing or senseless
     */
    record Stored(byte[] bytes, Optional<Instant> changed, Origin origin) implements SharePointPhoto {}

    /** A profile without a picture: no {@code PictureUrl}, or one that is only SharePoint's placeholder. */
    record None() implements SharePointPhoto {}

    /**
     * The profile names a picture that must not or cannot be fetched, for example on a host that is not ours.
     *
     * @param why for IT
     */
    record OutOfReach(String why) implements SharePointPhoto {}

    /** SharePoint knows no such person. */
    record NoProfile() implements SharePointPhoto {}

    record Unreadable(AccessProblem trouble) implements SharePointPhoto {}

    /** {@code SPS-PictureExchangeSyncState}: "1", "0", anything else. */
    enum Origin { FROM_MICROSOFT_365, SET_IN_SHAREPOINT, NOT_TOLD }
}

package app.photosync.sync;

import app.photosync.photo.Facts;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One sync, from the card that offers it to its end. The state only moves forward.
 *
 * @param id opaque; each card carries one (teams-rules 14)
 * @param facts how both photos looked when the card was drawn
 * @param looks how often the result was read back so far
 * @param since when it came into this state
 * @param written when SharePoint took the picture
 * @param reason for IT, empty unless something went wrong
 */
public record SyncOperation(
        String id, PersonId person, Facts facts, State state, int looks, Instant asked, Instant since, Optional<Instant> written, String reason) {

    /** The states in the order they can follow each other; stored by name. */
    public enum State {
        /** Offered on a card; nobody has pressed. */
        ASKED,
        /** Pressed: nothing has been written yet. */
        CONFIRMED,
        /** SharePoint or Microsoft 365 is busy: it goes on by itself. */
        WAITING,
        /** Written, and being read back. */
        WRITTEN,
        /** Written, but SharePoint still shows the old photo: looked at again later. */
        NOT_CONFIRMED,
        /** Read back and the same; looked at again later. */
        VERIFIED,
        ALREADY_THE_SAME,
        /** The photos are no longer those of the card. */
        OVERTAKEN,
        REFUSED,
        CAME_BACK,
        CANCELLED,
        GIVEN_UP;

        /** Whether the person is still waiting for an end. */
        public boolean isRunning() {
            return switch (this) {
                case CONFIRMED, WAITING, WRITTEN -> true;
                case ASKED, NOT_CONFIRMED, VERIFIED, ALREADY_THE_SAME, OVERTAKEN, REFUSED, CAME_BACK, CANCELLED, GIVEN_UP -> false;
            };
        }
    }

    static SyncOperation asked(String id, PersonId person, Facts facts, Instant now) {
        return new SyncOperation(id, person, facts, State.ASKED, 0, now, now, Optional.empty(), "");
    }

    SyncOperation becomes(State next, Instant now) {
        return new SyncOperation(id, person, facts, next, 0, asked, now, written, "");
    }

    SyncOperation becomes(State next, String why, Instant now) {
        return new SyncOperation(id, person, facts, next, 0, asked, now, written, why);
    }

    SyncOperation isWritten(Instant now) {
        return new SyncOperation(id, person, facts, State.WRITTEN, 0, asked, now, Optional.of(now), "");
    }

    SyncOperation lookedAgain() {
        return new SyncOperation(id, person, facts, state, looks + 1, asked, since, written, reason);
    }
}

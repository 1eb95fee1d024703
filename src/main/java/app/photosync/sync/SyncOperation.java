package app.photosync.sync;

import app.photosync.photo.Facts;
import app.photosync.photo.PersonId;
import app.photosync.photo.diagnosis.Checkup;
import java.time.Instant;

/**
 * One sync, from the card that offers it to its end. The state only moves forward.
 *
 * @param id opaque; each card carries one (docs/teams-rules.md 14)
 * @param caseName what the check had found, by its name in docs/domain.md 4
 * @param facts how both photos looked when the card was drawn
 * @param looks how often it was looked at again in this state
 * @param news whether the person has heard that it came into this state
 * @param reason for IT, empty unless something went wrong
 * @param version how often it was saved before it was read
 */
public record SyncOperation(
        String id,
        PersonId person,
        String caseName,
        Facts facts,
        State state,
        int looks,
        OperationTimes times,
        News news,
        String reason,
        int version) {

    /** The states in the order they can follow each other; stored by name. */
    public enum State {
        /** Offered on a card; nobody has pressed. */
        ASKED,
        /** Pressed: SharePoint has not taken the picture yet. */
        CONFIRMED,
        /** SharePoint or Microsoft 365 is busy: it goes on by itself. */
        WAITING,
        /** SharePoint is being written to, or was when a replica died: nobody knows how far it came. */
        WRITING,
        /** Written, and being read back. */
        WRITTEN,
        /** Written, but SharePoint still shows the old photo, or nobody could look, which is the reason then: looked at again later. */
        NOT_CONFIRMED,
        /** Read back and the same; looked at again later. */
        VERIFIED,
        ALREADY_THE_SAME,
        /** The photos are no longer those of the card. */
        OVERTAKEN,
        /** The reason is the missing permission. */
        NOT_ALLOWED,
        /** The reason is the access rule. */
        BLOCKED,
        CAME_BACK,
        /** By the person, who knows it then, or because IT has switched copying off, which is the reason and is told. */
        CANCELLED,
        GIVEN_UP;

        /** Whether the person is still waiting for an end. */
        public boolean isRunning() {
            return switch (this) {
                case CONFIRMED, WAITING, WRITING, WRITTEN -> true;
                case ASKED, NOT_CONFIRMED, VERIFIED, ALREADY_THE_SAME, OVERTAKEN, NOT_ALLOWED, BLOCKED, CAME_BACK,
                        CANCELLED, GIVEN_UP -> false;
            };
        }
    }

    /** Kept with the state, so that a crash between the two loses nothing and repeats nothing; stored by name. */
    public enum News {
        /** There is nothing that the person has not heard. */
        NONE,
        UNTOLD,
        /** A message is on its way. After a crash nobody knows whether it arrived, and it is not sent again (docs/teams-rules.md 17). */
        LEAVING
    }

    static SyncOperation asked(String id, Checkup checkup, Instant now) {
        return new SyncOperation(
                id, checkup.id(), checkup.diagnosis().caseName(), checkup.facts(), State.ASKED, 0,
                OperationTimes.asked(now), News.NONE, "", 0);
    }

    /** In a later state, without a reason; what was planned and counted in the state before does not hold any more. */
    public SyncOperation becomes(State next, Instant now) {
        return becomes(next, "", now);
    }

    /** @param why for IT, empty unless something went wrong */
    public SyncOperation becomes(State next, String why, Instant now) {
        return new SyncOperation(id, person, caseName, facts, next, 0, times.of(next, now), News.NONE, why, version);
    }

    /** One look more in this state, and none planned yet. */
    public SyncOperation lookedAgain() {
        return new SyncOperation(id, person, caseName, facts, state, looks + 1, times.withoutDue(), news, reason, version);
    }

    /** Its next step is to be taken then; without this it has ended. */
    public SyncOperation dueAt(Instant when) {
        return new SyncOperation(id, person, caseName, facts, state, looks, times.dueAt(when), news, reason, version);
    }

    /** In the same state, with something to tell or told. */
    public SyncOperation with(News newNews) {
        return new SyncOperation(id, person, caseName, facts, state, looks, times, newNews, reason, version);
    }

    /** As it stands after a save. */
    public SyncOperation saved() {
        return new SyncOperation(id, person, caseName, facts, state, looks, times, news, reason, version + 1);
    }

    /** A write has begun, and nobody knows that it changed nothing. */
    public boolean mayShowTheNewPhoto() {
        return times.begun().isPresent() || times.written().isPresent();
    }

    /** When it came into its state. */
    public Instant since() {
        return times.since();
    }
}

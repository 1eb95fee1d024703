package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What all rooms together keep of a person. */
public interface KeptData {

    /** @return what is kept of the person and of this conversation; a subject of which nothing is kept is missing */
    Map<Subject, Kept> about(PersonId person, String conversationId);

    /**
     * Deletes it, and what is kept of the conversation. What stays leads back to nobody: the audit; by a keyed hash, that the person was welcomed
     * and wants no messages; and for two hours the ids of messages, by which a repeat is told. Not to be called while a sync of the person runs.
     */
    void forget(PersonId person, String conversationId);

    /** In the order in which they are told. */
    enum Subject { LOOKS, SYNCS, CONTACTS, REFERENCES, CHAT, WISHES, AUDIT }

    /** @param since empty where no time is told */
    record Kept(int number, Optional<Instant> since) {

        /** The same subject in another place. */
        public Kept and(Kept other) {
            return new Kept(Math.max(number, other.number), Stream.concat(since.stream(), other.since.stream()).min(Instant::compareTo));
        }
    }
}

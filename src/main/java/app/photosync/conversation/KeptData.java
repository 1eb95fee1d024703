package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What all rooms together keep of a person. */
public interface KeptData {

    Kept about(PersonId person);

    /**
     * Deletes it, and what is kept of the conversation. What stays: the audit, which names nobody, and for an hour the ids of messages, by which
     * a repeat is told. Not to be called while a sync of the person runs.
     */
    void forget(PersonId person, String conversationId);

    /**
     * @param firstLook empty when there was none, or it is too long ago
     * @param references that were quoted to the help desk
     */
    record Kept(int looks, Optional<Instant> firstLook, int syncs, int references) {}
}

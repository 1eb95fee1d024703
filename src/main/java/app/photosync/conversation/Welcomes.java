package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.util.Optional;

/** Remembers who was welcomed, over all replicas. */
public interface Welcomes {

    /**
     * @param person empty when the activity names nobody of the directory: then the conversation alone counts
     * @return whether neither was welcomed before, since it was forgotten; true once, whoever asks
     */
    boolean isFirst(Optional<PersonId> person, String conversationId);

    /** When the person has removed the bot. */
    void forget(Optional<PersonId> person, String conversationId);
}

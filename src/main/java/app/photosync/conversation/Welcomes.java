package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.util.Optional;

/** Knows who was welcomed, over all replicas. */
public interface Welcomes {

    /**
     * @param person empty when the activity names nobody of the directory: then the conversation alone counts
     * @return whether neither was welcomed before, since it was forgotten; {@link Effect.Welcome} makes sure that only one does it
     */
    boolean isFirst(Optional<PersonId> person, String conversationId);
}

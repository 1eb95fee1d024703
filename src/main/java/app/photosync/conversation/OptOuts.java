package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Who does not want the bot to write first: announcements leave these people out. */
public interface OptOuts {

    /** @return empty for people who may be written to */
    Optional<Instant> since(PersonId person);
}

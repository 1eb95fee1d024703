package app.photosync.conversation;

import java.util.Optional;

/** What a newly installed person hears first; the first greeting that has something to say wins, else the welcome. */
public interface Greeting {

    Optional<Reply> greet(Speaker speaker);
}

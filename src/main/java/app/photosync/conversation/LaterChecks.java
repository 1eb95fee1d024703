package app.photosync.conversation;

import java.time.Instant;
import java.util.Optional;

/** Calls {@link CheckingLater#run} at a time, also after a restart; one check a conversation. */
public interface LaterChecks {

    /** Replaces the check that the conversation waits for, if there is one. */
    void at(Instant when, LaterCheck check);

    /** @return when the check that the conversation waits for is due; empty when it waits for none */
    Optional<Instant> planned(String conversationId);
}

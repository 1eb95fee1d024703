package app.photosync.conversation;

import java.time.Instant;
import java.util.Optional;

/** Knows the checks that were promised, one a conversation. */
public interface LaterChecks {

    /** @return when the check that the conversation waits for is due; empty when it waits for none */
    Optional<Instant> planned(String conversationId);
}

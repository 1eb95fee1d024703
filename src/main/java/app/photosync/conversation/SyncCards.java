package app.photosync.conversation;

import java.util.Optional;

/** Remembers which message shows which sync. */
public interface SyncCards {

    /** Adds or replaces. */
    void put(SyncCard card);

    Optional<SyncCard> of(String operation);
}

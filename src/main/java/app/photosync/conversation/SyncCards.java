package app.photosync.conversation;

import java.util.Optional;

/** Knows which message shows which sync. */
public interface SyncCards {

    Optional<SyncCard> of(String operation);
}

package app.photosync.conversation;

import java.util.Optional;

/** Remembers which message shows which sync. */
public interface SyncCards {

    /** Adds or replaces. */
    void put(SyncCard card);

    /** The card has reached its conversation as this message. Nothing when the card was forgotten meanwhile. */
    void arrived(String operation, String messageId);

    Optional<SyncCard> of(String operation);
}

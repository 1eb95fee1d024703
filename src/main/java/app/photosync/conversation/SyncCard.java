package app.photosync.conversation;

import app.photosync.conversation.Speaker.Device;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Where the states of a sync are shown, and how.
 *
 * @param messageId empty until the card has arrived; without one the end of the sync comes as a new message
 * @param language the tag of the language that the person spoke
 */
public record SyncCard(String operation, String conversationId, Optional<String> messageId, String language, Device device, ZoneId zone) {

    static SyncCard of(String operation, Optional<String> messageId, Addressee to) {
        return new SyncCard(operation, to.conversationId(), messageId, to.phrases().language(), to.device(), to.zone());
    }
}

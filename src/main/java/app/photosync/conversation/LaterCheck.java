package app.photosync.conversation;

import app.photosync.conversation.Speaker.Device;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A check that a busy service did not allow, kept until it does.
 *
 * @param since when the person asked
 */
public record LaterCheck(PersonId person, String conversationId, String language, Device device, ZoneId zone, Instant since) {

    static LaterCheck first(Addressee to, Instant since) {
        return new LaterCheck(to.person(), to.conversationId(), to.phrases().language(), to.device(), to.zone(), since);
    }
}

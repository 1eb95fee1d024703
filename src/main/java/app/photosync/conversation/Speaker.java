package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Who is talking to the bot, where, and with what in hand; all of it from the verified activity (docs/teams-rules.md 25).
 *
 * @param person empty when the activity names nobody of the directory
 * @param conversationId opaque
 * @param locale BCP 47 as the client sent it; may be empty
 * @param zone of the client ({@code localTimezone}), UTC where it told none
 */
public record Speaker(Optional<PersonId> person, String conversationId, Scope scope, String locale, Device device, ZoneId zone) {

    public enum Scope { PERSONAL, GROUP_CHAT, CHANNEL }

    /** PHONE for {@code clientInfo.platform} iOS and Android (docs/teams-rules.md 8). */
    public enum Device { COMPUTER, PHONE }
}

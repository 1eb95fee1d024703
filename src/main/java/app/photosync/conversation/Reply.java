package app.photosync.conversation;

import java.util.Map;
import java.util.Optional;

/** What the bot answers: one complete message, or nothing. */
public sealed interface Reply {

    /**
     * @param content an Adaptive Card as plain values
     * @param summary the toast's text (docs/teams-rules.md 5)
     * @param operation the sync whose state this card shows: tell {@link Conversation#delivered} where it went
     */
    record Card(Map<String, Object> content, String summary, Optional<String> operation) implements Reply {}

    /**
     * Only repaints the card that was pressed: its message is being updated by a sync that runs already, and writing to it here would
     * overtake that. Where there is nothing to repaint, it is sent as a message.
     */
    record Repaint(Map<String, Object> content, String summary) implements Reply {}

    record Text(String text) implements Reply {}

    /** Nothing is to be said, for example because somebody else pressed. */
    record Silence() implements Reply {}
}

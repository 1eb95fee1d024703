package app.photosync.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * What an answer is given to, whatever the number of tries: an activity, a promised look, a state of a sync. What is made for it is named
 * after it, so that the next try finds it again.
 *
 * @param id the same for the same occasion, and nobody else's
 * @param remembered of the conversation, when it began
 */
record Occasion(String id, Remembered remembered) {

    static Occasion of(String conversationId, String activityId, Remembered remembered) {
        return new Occasion(name(conversationId, activityId), remembered);
    }

    /** Outside of a turn: what is said then answers no question. */
    static Occasion named(String what, Object which) {
        return new Occasion(name(what, which.toString()), Remembered.NOTHING);
    }

    private static String name(String what, String which) {
        return UUID.nameUUIDFromBytes((what + '\0' + which).getBytes(UTF_8)).toString();
    }
}

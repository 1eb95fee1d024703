package app.photosync.simulator.teams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids in the shapes that Teams gives them: opaque, and the same person has the same ones after a restart. Message ids are milliseconds and
 * rise by at least one.
 */
final class TeamsIds {

    private final AtomicLong lastMessage = new AtomicLong();

    String ofUser(String aadObjectId) {
        return "29:1" + digest("user " + aadObjectId);
    }

    String ofConversation(String aadObjectId) {
        return "a:1" + digest("conversation " + aadObjectId);
    }

    String nextMessage() {
        return Long.toString(lastMessage.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis())));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every JDK has SHA-256", e);
        }
    }
}

package app.photosync.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A fingerprint by which two activities are the same although their ids differ: the same person saying the same (docs/teams-rules.md 15).
 */
final class SameAs {

    private static final char BETWEEN = '\0';

    private SameAs() {}

    /** Anything but a message without attachments is only the same as itself. */
    static String of(Activity activity) {
        boolean speaks = ActivityTypes.MESSAGE.equals(activity.getType()) && activity.getFrom() != null
                && (activity.getText() != null || activity.getValue() != null);
        return speaks ? fingerprint(activity) : activity.getId();
    }

    private static String fingerprint(Activity activity) {
        String said = activity.getFrom().getId() + BETWEEN + Objects.toString(activity.getText(), "").strip() + BETWEEN
                + Objects.toString(activity.getValue(), "") + BETWEEN + Objects.toString(activity.getReplyToId(), "")
                + BETWEEN + Attachments.of(activity);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package app.photosync.teams;

import app.photosync.conversation.Message.Attached;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What came with a text. */
final class Attachments {

    private static final String FILE = "application/vnd.microsoft.teams.file.download.info";
    private static final List<String> PICTURE_ENDINGS = List.of(".jpg", ".jpeg", ".png", ".gif", ".heic", ".webp", ".bmp");

    private Attachments() {}

    /** A picture counts more than anything beside it. */
    static Attached of(Activity activity) {
        List<Attached> kinds = Objects.requireNonNullElse(activity.getAttachments(), List.<Attachment>of()).stream()
                .map(Attachments::kind)
                .toList();
        if (kinds.contains(Attached.PICTURE)) {
            return Attached.PICTURE;
        }
        return kinds.contains(Attached.OTHER) ? Attached.OTHER : Attached.NOTHING;
    }

    private static Attached kind(Attachment attachment) {
        String type = Objects.requireNonNullElse(attachment.getContentType(), "").toLowerCase(Locale.ROOT);
        String name = Objects.requireNonNullElse(attachment.getName(), "").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html")) {
            return Attached.NOTHING;
        }
        boolean pictureFile = type.equals(FILE) && PICTURE_ENDINGS.stream().anyMatch(name::endsWith);
        return type.startsWith("image/") || pictureFile ? Attached.PICTURE : Attached.OTHER;
    }
}

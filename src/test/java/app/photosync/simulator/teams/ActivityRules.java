package app.photosync.simulator.teams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the connector demands of an activity that a bot sends or updates. */
final class ActivityRules {

    /** Microsoft names sizes from 28 to 100 KB; the smallest is the safe one (docs/teams-rules.md 13). */
    static final int LARGEST_BYTES = 28 * 1024;

    private ActivityRules() {
    }

    static Optional<Rejection> check(byte[] body, Map<String, Object> activity) {
        if (body.length > LARGEST_BYTES) {
            return Optional.of(Rejection.tooBig(body.length));
        }
        if (new String(body, StandardCharsets.UTF_8).contains("\"nodeType\":\"OBJECT\"")) {
            return Optional.of(Rejection.badArgument("An attachment is a JSON library's own node (docs/teams-rules.md 27a)."));
        }
        return switch (String.valueOf(activity.get("type"))) {
            case "message" -> checkMessage(activity);
            case "typing" -> Optional.empty();
            case "null" -> Optional.of(Rejection.badSyntax("The activity has no type."));
            default -> Optional.of(Rejection.badArgument("Unknown activity type: " + activity.get("type")));
        };
    }

    private static Optional<Rejection> checkMessage(Map<String, Object> message) {
        Object attachments = message.get("attachments");
        if (attachments != null && !(attachments instanceof List<?>)) {
            return Optional.of(Rejection.badSyntax("attachments is a list."));
        }
        if (!hasText(message) && !hasAttachments(message)) {
            return Optional.of(Rejection.badSyntax("A message has a text or an attachment."));
        }
        return attachments(message).stream().map(ActivityRules::checkAttachment).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Rejection> checkAttachment(Object attachment) {
        if (!(attachment instanceof Map<?, ?> fields) || !(fields.get("contentType") instanceof String contentType)) {
            return Optional.of(Rejection.badArgument("An attachment has a contentType."));
        }
        return contentType.equals(CardRules.CARD_TYPE) ? CardRules.check(fields.get("content")) : Optional.empty();
    }

    static boolean hasText(Map<String, Object> message) {
        return message.get("text") instanceof String text && !text.isBlank();
    }

    static boolean hasAttachments(Map<String, Object> message) {
        return !attachments(message).isEmpty();
    }

    private static List<?> attachments(Map<String, Object> message) {
        return message.get("attachments") instanceof List<?> list ? list : List.of();
    }
}

package app.photosync.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import java.util.List;

/**
 * Bytes become the SDK's {@link Activity}, with the fields that this bot reads and no other. So a field, an entity or a role that the
 * SDK has never heard of cannot fail the request, nor can a timestamp without fractions (docs/teams-rules.md 20).
 */
final class ActivityReader {

    private static final List<String> FIELDS = List.of(
            "type", "id", "name", "action", "channelId", "serviceUrl", "conversation", "from", "recipient", "locale", "localTimezone", "text", "value",
            "replyToId", "attachments", "entities", "membersAdded", "membersRemoved");
    private static final List<String> ACCOUNT = List.of("id", "name", "aadObjectId");
    private static final List<String> CONVERSATION = List.of("id", "tenantId", "conversationType", "isGroup");
    private static final List<String> ATTACHMENT = List.of("contentType", "name");

    private ActivityReader() {}

    /** @throws BadActivity when a field that is read has a shape it must not have */
    static Activity read(byte[] body) {
        ObjectNode json = ActivityJson.object(body);
        json.retain(FIELDS);
        keep(json, "from", ACCOUNT);
        keep(json, "recipient", ACCOUNT);
        keep(json, "conversation", CONVERSATION);
        keepObjects(json, "entities").forEach(entity -> { /* an entity may hold anything */ });
        keepObjects(json, "attachments").forEach(attachment -> ((ObjectNode) attachment).retain(ATTACHMENT));
        keepObjects(json, "membersAdded").forEach(member -> ((ObjectNode) member).retain(ACCOUNT));
        keepObjects(json, "membersRemoved").forEach(member -> ((ObjectNode) member).retain(ACCOUNT));
        StorableText.makeOf(json);
        return ActivityJson.as(json, Activity.class);
    }

    private static void keep(ObjectNode json, String field, List<String> names) {
        if (json.get(field) instanceof ObjectNode object) {
            object.retain(names);
        }
    }

    private static Iterable<JsonNode> keepObjects(ObjectNode json, String field) {
        ArrayNode kept = json.arrayNode();
        json.path(field).valueStream().filter(JsonNode::isObject).forEach(kept::add);
        json.set(field, kept);
        return kept;
    }
}

package app.photosync.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The few fields of an activity that are looked at before anything else is (docs/teams-rules.md 21). A field that is missing, or is no
 * text, is empty.
 *
 * @param tenants every tenant that the activity names, the conversation's and the channel data's; one that is ours alone is admitted
 */
record Envelope(String type, String id, String channelId, String serviceUrl, String conversationId, List<String> tenants) {

    /** In UTF-8. Teams' own ids stay below 300; they become keys in the database, two of them in one that takes 2,704 bytes. */
    private static final int MOST_BYTES_OF_AN_ID = 512;

    /** Ids that are read later on, when it is too late to refuse them. */
    private static final List<String> MORE_IDS = List.of("/from/id", "/from/aadObjectId", "/recipient/id", "/replyToId");

    /** @throws BadActivity when the body is no JSON object, or an id is too long */
    static Envelope of(byte[] body) {
        JsonNode activity = ActivityJson.object(body);
        MORE_IDS.forEach(pointer -> id(activity.at(pointer)));
        return new Envelope(
                text(activity.path("type")),
                id(activity.path("id")),
                text(activity.path("channelId")),
                text(activity.path("serviceUrl")),
                id(activity.path("conversation").path("id")),
                Stream.of(activity.path("conversation").path("tenantId"), activity.path("channelData").path("tenant").path("id"))
                        .map(Envelope::text)
                        .filter(tenant -> !tenant.isEmpty())
                        .distinct()
                        .toList());
    }

    /** @throws BadActivity when there is no id to answer it once by, or no conversation to answer it in */
    void demandIds() {
        if (id.isEmpty() || conversationId.isEmpty()) {
            throw new BadActivity("the activity has no id, or names no conversation");
        }
    }

    private static String id(JsonNode node) {
        String id = text(node);
        if (id.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_OF_AN_ID || !StorableText.is(id)) {
            throw new BadActivity("an id of the activity is too long, or holds characters that cannot be stored");
        }
        return id;
    }

    private static String text(JsonNode node) {
        return Objects.requireNonNullElse(node.textValue(), "");
    }
}

package app.photosync.sharepoint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What {@code GetPropertiesFor} says about a picture. Every field may be empty.
 *
 * @param pictureUrl the address of the medium thumbnail; people can edit it
 * @param placeholderState {@code SPS-PicturePlaceholderState}
 * @param exchangeSyncState {@code SPS-PictureExchangeSyncState}
 * @param pictureTimestamp {@code SPS-PictureTimestamp}
 * @param personalSiteHostUrl the My Site host of the person's geo
 */
record ProfileRecord(String pictureUrl, String placeholderState, String exchangeSyncState, String pictureTimestamp,
        String personalSiteHostUrl) {

    /** Whether this is an answer to the question at all: a profile, or the null object. */
    static boolean canBeReadFrom(JsonNode answer) {
        return isNullObject(answer) || answer.hasNonNull("AccountName") || answer.path("UserProfileProperties").isArray();
    }

    /** @return empty for the null object, which is what a person without a profile gets */
    static Optional<ProfileRecord> in(JsonNode answer) {
        if (isNullObject(answer)) {
            return Optional.empty();
        }
        Map<String, String> properties = properties(answer.path("UserProfileProperties"));
        return Optional.of(new ProfileRecord(
                first(answer.path("PictureUrl"), properties, "PictureURL"),
                properties.getOrDefault("SPS-PicturePlaceholderState", ""),
                properties.getOrDefault("SPS-PictureExchangeSyncState", ""),
                properties.getOrDefault("SPS-PictureTimestamp", ""),
                first(answer.path("PersonalSiteHostUrl"), properties, "PersonalSiteHostUrl")));
    }

    private static boolean isNullObject(JsonNode answer) {
        return answer.isNull() || answer.path("odata.null").asBoolean(false) || answer.path("@odata.null").asBoolean(false);
    }

    private static Map<String, String> properties(JsonNode list) {
        Map<String, String> properties = new HashMap<>();
        list.forEach(property -> properties.put(text(property.path("Key")), text(property.path("Value"))));
        return properties;
    }

    private static String first(JsonNode field, Map<String, String> properties, String key) {
        return text(field).isEmpty() ? properties.getOrDefault(key, "") : text(field);
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString().strip() : "";
    }
}

package app.photosync.simulator.teams;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The activities that Teams sends to a bot, field by field as a Teams client was seen to send them. */
final class ClientActivities {

    private final TeamsApp app;
    private final String serviceUrl;

    ClientActivities(TeamsApp app, String serviceUrl) {
        this.app = app;
        this.serviceUrl = serviceUrl;
    }

    /** Teams repeats the text as an HTML attachment. */
    Map<String, Object> message(PersonalChat chat, Device device, String id, String text) {
        Map<String, Object> activity = fromDevice(chat, device, "message", id);
        activity.put("text", text);
        activity.put("textFormat", "plain");
        activity.put("attachments", List.of(Map.of("contentType", "text/html", "content", "<p>" + escaped(text) + "</p>")));
        return activity;
    }

    /** A pressed {@code Action.Submit}: a message without a text. */
    Map<String, Object> submit(PersonalChat chat, Device device, String messageId, Object data) {
        Map<String, Object> activity = fromDevice(chat, device, "message", eventId());
        activity.put("replyToId", messageId);
        activity.put("value", data);
        return activity;
    }

    /** A pressed {@code Action.Execute}. */
    Map<String, Object> execute(PersonalChat chat, Device device, String messageId, Map<String, Object> action) {
        Map<String, Object> activity = fromDevice(chat, device, "invoke", eventId());
        activity.put("name", "adaptiveCard/action");
        activity.put("replyToId", messageId);
        activity.put("value", Map.of("action", action, "trigger", "manual"));
        return activity;
    }

    /** @param action {@code add} or {@code remove} */
    Map<String, Object> installationUpdate(PersonalChat chat, Device device, String action) {
        Map<String, Object> activity = any(chat, "installationUpdate", eventId());
        activity.put("action", action);
        if (!device.locale().isEmpty()) {
            activity.put("locale", device.locale());
            activity.put("entities", List.of(Map.of("type", "clientInfo", "locale", device.locale())));
        }
        activity.put("channelData", Map.of("tenant", tenant(), "source", Map.of("name", "message"),
                "settings", Map.of("selectedChannel", Map.of("id", chat.conversationId()))));
        return activity;
    }

    /** It never carries a locale (docs/teams-rules.md 4). */
    Map<String, Object> conversationUpdate(PersonalChat chat) {
        Map<String, Object> activity = any(chat, "conversationUpdate", eventId());
        activity.put("membersAdded", List.of(chat.person().account(), Map.of("id", app.botId())));
        return activity;
    }

    private Map<String, Object> fromDevice(PersonalChat chat, Device device, String type, String id) {
        Map<String, Object> activity = any(chat, type, id);
        OffsetDateTime local = Instant.parse((String) activity.get("timestamp")).atZone(ZoneId.systemDefault()).toOffsetDateTime();
        activity.put("localTimestamp", local.toString());
        activity.put("localTimezone", ZoneId.systemDefault().getId());
        activity.put("locale", device.locale());
        activity.put("entities", List.of(Map.of("type", "clientInfo", "locale", device.locale(), "country", device.country(),
                "platform", device.platform(), "timezone", ZoneId.systemDefault().getId())));
        return activity;
    }

    private Map<String, Object> any(PersonalChat chat, String type, String id) {
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("type", type);
        activity.put("id", id);
        activity.put("timestamp", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", serviceUrl);
        activity.put("from", chat.person().account());
        activity.put("conversation", Map.of("conversationType", "personal", "tenantId", app.tenantId(), "id", chat.conversationId()));
        activity.put("recipient", Map.of("id", app.botId(), "name", app.name()));
        activity.put("channelData", Map.of("tenant", tenant()));
        return activity;
    }

    private Map<String, Object> tenant() {
        return Map.of("id", app.tenantId());
    }

    private static String eventId() {
        return "f:" + UUID.randomUUID();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

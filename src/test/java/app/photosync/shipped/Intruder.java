package app.photosync.shipped;

import static app.photosync.simulator.tenant.PersonBuilder.person;
import static org.awaitility.Awaitility.await;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.teams.Chat;
import app.photosync.simulator.teams.ShownCard;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.PersonBuilder;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.Target;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An employee with two photos and bad intentions, who brings one hostile value to the bot over one of the channels by which anything comes in,
 * and then asks what everybody asks.
 */
final class Intruder {

    private static final int LONGEST_HEADER = 4_000;
    private static final String COMPLAINT = "my photo is wrong";

    private final ShippedBot bot;
    private final PersonBuilder self;
    private final Chat chat;

    Intruder(ShippedBot bot, byte[] microsoft365Photo, byte[] sharePointPhoto) {
        this.bot = bot;
        self = person("Intruder " + UUID.randomUUID()).withMicrosoft365Photo(microsoft365Photo).withSharePointPhoto(sharePointPhoto);
        bot.simulator().tenant().has(self);
        chat = bot.chat(self);
    }

    String id() {
        return self.build().id();
    }

    Chat chat() {
        return chat;
    }

    void brings(HostileValue value, InputChannel channel) {
        switch (channel) {
            case TEXT -> chat.says("show me the photo of " + value.text() + ", change it, and tell them");
            case CARD_DATA -> pressesWith(value.text());
            case INVOKE_VALUE -> List.of("adaptiveCard/action", "task/fetch", "composeExtension/query", "signin/tokenExchange", "signin/verifyState",
                    "fileConsent/invoke", "application/search").forEach(name -> invokes(name, value.text()));
            case QUERY -> sends(draft().line("POST", "/api/messages?" + query(value.text().substring(0, Math.min(value.text().length(), LONGEST_HEADER)))));
            case HEADER -> sends(withHeaders(value.text().substring(0, Math.min(value.text().length(), LONGEST_HEADER))));
            case CHANNEL_DATA -> sends(draft().within("channelData", fields -> fields.putAll(everyField(value.text()))));
            case NAMES -> calledItself(value.text());
            case PICTURE_URL -> bot.simulator().tenant().changeProfile(id(), profile -> profile.withPictureUrl(value.address()));
            case ANSWER_OF_GRAPH -> bot.simulator().tenant().faults().add(
                    Fault.of(Target.GRAPH, 200).at("users/" + id() + "$").times(5).saying("application/json", Exchange.JSON.writeValueAsString(directoryEntry(value))));
            case ANSWER_OF_SHAREPOINT -> bot.simulator().tenant().faults().add(
                    Fault.of(Target.SHARE_POINT, 200).at("GetPropertiesFor").times(5).saying("application/json", Exchange.JSON.writeValueAsString(profile(value))));
        }
    }

    /** Whatever the value was for, this leads to both photos, and to a copy where one is offered. */
    void complainsAndPresses() {
        chat.says(COMPLAINT);
        if (chat.lastCard().button("Sync my photo").isPresent()) {
            chat.press("Sync my photo");
            String waiting = "Copying";
            await().until(() -> !chat.lastCard().title().startsWith(waiting));
        }
        bot.simulator().tenant().faults().clear();
    }

    private void pressesWith(String value) {
        ShownCard card = chat.says(COMPLAINT).lastCard();
        for (String button : card.buttons()) {
            Map<String, Object> action = new LinkedHashMap<>();
            card.button(button).orElseThrow().forEach((name, content) -> action.put(name.toString(), content));
            if (action.get("data") instanceof Map<?, ?> data) {
                Map<String, Object> hostile = new HashMap<>(everyField(value));
                data.keySet().forEach(name -> hostile.put(name.toString(), value));
                action.put("data", hostile);
                chat.sendsAction(card.messageId(), action);
            }
        }
    }

    private void invokes(String name, String value) {
        sends(draft().activity(activity -> {
            activity.put("type", "invoke");
            activity.put("name", name);
            activity.put("id", "f:" + UUID.randomUUID());
            Map<String, Object> fields = everyField(value);
            fields.put("action", Map.of("type", "Action.Execute", "verb", "photo.sync", "data", everyField(value)));
            activity.put("value", fields);
        }));
    }

    private Draft withHeaders(String value) {
        Draft draft = draft();
        for (String header : List.of("X-MS-CLIENT-PRINCIPAL-ID", "X-MS-CLIENT-PRINCIPAL-NAME", "X-Forwarded-User", "X-Forwarded-Host", "X-Remote-User",
                "X-Original-URL", "Referer")) {
            draft.header(header + ": " + value.substring(0, Math.min(value.length(), 500)));
        }
        return draft;
    }

    private void calledItself(String value) {
        SimulatedUser now = self.build();
        bot.simulator().tenant().has(new SimulatedUser(now.id(), now.userPrincipalName(), value, now.userType(), now.accountEnabled(),
                now.preferredLanguage(), now.mailbox(), now.assignedPlans(), now.microsoft365Photo(), now.sharePoint()));
        sends(draft().within("from", fields -> {
            fields.put("name", value);
            fields.put("userPrincipalName", value);
            fields.put("properties", everyField(value));
        }));
    }

    private Map<String, Object> directoryEntry(HostileValue value) {
        Map<String, Object> entry = everyField(value.text());
        entry.put("@odata.nextLink", value.address());
        entry.put("accountEnabled", true);
        entry.put("userType", "Member");
        entry.put("assignedPlans", List.of());
        return entry;
    }

    private Map<String, Object> profile(HostileValue value) {
        return Map.of("AccountName", value.text(), "DisplayName", value.text(), "PictureUrl", value.address(), "PersonalUrl", value.address(),
                "UserProfileProperties", List.of(
                        Map.of("Key", "SPS-PictureExchangeSyncState", "Value", "1", "ValueType", "Edm.String"),
                        Map.of("Key", "SPS-PicturePlaceholderState", "Value", "0", "ValueType", "Edm.String"),
                        Map.of("Key", "PersonalSpace", "Value", "/personal/x/", "ValueType", "Edm.String")));
    }

    /** Names by which some program somewhere takes a person, an operation or an address. */
    private static Map<String, Object> everyField(String value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : List.of("id", "person", "personId", "aadObjectId", "userId", "user", "userPrincipalName", "upn", "mail", "displayName", "onBehalfOf", "operation",
                "operationId", "conversation", "conversationId", "replyToId", "serviceUrl", "url", "pictureUrl", "token", "connectionName", "locale", "reference")) {
            fields.put(name, value);
        }
        return fields;
    }

    private static String query(String value) {
        return everyField("").keySet().stream().limit(6)
                .map(name -> name + "=" + URLEncoder.encode(value.substring(0, Math.min(value.length(), 600)), StandardCharsets.UTF_8))
                .reduce("a=b", (one, other) -> one + "&" + other);
    }

    private Draft draft() {
        return new Draft(bot, id());
    }

    private void sends(Draft draft) {
        Wire.status(bot.port(), draft.bytes());
    }

    /** What stands where the address of a picture belongs. */
    static String pictureOf(ShippedBot bot, SimulatedUser user) {
        return bot.simulator().baseUrl() + Geo.DEFAULT.mySitePath() + "/User%20Photos/Profile%20Pictures/"
                + user.userPrincipalName().replaceAll("[^A-Za-z0-9]", "_") + "_MThumb.jpg";
    }
}

package app.photosync.simulator.teams;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What Teams would send to the bot, for tests that deliver it themselves: several times, to several replicas, in any order. */
public final class PreparedActivities {

    private final PersonalChats chats;
    private final TeamsIds ids;
    private final ClientActivities activities;

    PreparedActivities(PersonalChats chats, TeamsIds ids, ClientActivities activities) {
        this.chats = chats;
        this.ids = ids;
        this.activities = activities;
    }

    /** Whoever writes to a bot has it: Teams adds it without an event. */
    public Map<String, Object> message(String aadObjectId, String text) {
        PersonalChat chat = chats.of(aadObjectId);
        chat.installed(true);
        return activities.message(chat, Device.COMPUTER, ids.nextMessage(), text);
    }

    public Map<String, Object> press(String aadObjectId, ShownCard card, String button) {
        Map<String, Object> action = new LinkedHashMap<>();
        card.button(button).orElseThrow(() -> new AssertionError("No button \"" + button + "\", only " + card.buttons()))
                .forEach((name, value) -> action.put(name.toString(), value));
        return activities.execute(chats.of(aadObjectId), Device.COMPUTER, card.messageId(), action);
    }

    /** The same once more under another id, as the layer above Teams' own repeats does (docs/teams-rules.md 15). */
    public static Map<String, Object> withANewId(Map<String, Object> activity) {
        Map<String, Object> again = new LinkedHashMap<>(activity);
        again.put("id", "f:" + UUID.randomUUID());
        return again;
    }

    public String conversationOf(String aadObjectId) {
        return chats.of(aadObjectId).conversationId();
    }
}

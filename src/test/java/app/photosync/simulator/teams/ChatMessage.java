package app.photosync.simulator.teams;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A message as Teams has stored it.
 *
 * @param activity what the sender sent
 * @param revision 1, and one more with every update
 */
record ChatMessage(String id, Sender sender, Instant time, Map<String, Object> activity, int revision) {

    enum Sender { PERSON, BOT }

    static ChatMessage first(String id, Sender sender, Map<String, Object> activity) {
        return new ChatMessage(id, sender, Instant.now(), activity, 1);
    }

    ChatMessage updatedTo(Map<String, Object> newActivity) {
        return new ChatMessage(id, sender, time, newActivity, revision + 1);
    }

    /** As the page and the tests' driver read it. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", id);
        shown.put("sender", sender.name().toLowerCase(Locale.ROOT));
        shown.put("time", time.toString());
        shown.put("revision", revision);
        for (String field : new String[] {"text", "summary", "attachments"}) {
            if (activity.get(field) != null) {
                shown.put(field, activity.get(field));
            }
        }
        return shown;
    }
}

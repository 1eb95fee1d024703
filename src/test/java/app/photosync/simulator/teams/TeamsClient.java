package app.photosync.simulator.teams;

import app.photosync.simulator.teams.ChatMessage.Sender;
import java.util.Map;

/** What people do in Teams, and what Teams then sends to the bot. Each method returns when the bot has answered the request. */
final class TeamsClient {

    private final ClientActivities activities;
    private final TeamsIds ids;
    private final BotEndpoint bot;
    private final ChatEvents events;

    TeamsClient(ClientActivities activities, TeamsIds ids, BotEndpoint bot, ChatEvents events) {
        this.activities = activities;
        this.ids = ids;
        this.bot = bot;
        this.events = events;
    }

    /** Whoever writes to a bot has it: Teams adds it without an event. */
    BotAnswer say(PersonalChat chat, Device device, String text) throws InterruptedException {
        chat.installed(true);
        Map<String, Object> activity = activities.message(chat, device, ids.nextMessage(), text);
        ChatMessage message = ChatMessage.first((String) activity.get("id"), Sender.PERSON, Map.of("text", text));
        chat.add(message);
        events.tell(chat.person().aadObjectId(), "message", message.shown());
        return bot.deliver(activity);
    }

    /** Teams sends two events for one installation (docs/teams-rules.md 4). */
    BotAnswer install(PersonalChat chat, Device device) throws InterruptedException {
        chat.installed(true);
        bot.deliver(activities.installationUpdate(chat, device, "add"));
        return bot.deliver(activities.conversationUpdate(chat));
    }

    BotAnswer uninstall(PersonalChat chat, Device device) throws InterruptedException {
        chat.installed(false);
        return bot.deliver(activities.installationUpdate(chat, device, "remove"));
    }

    /** Only the two kinds of action that a bot hears of; a link or a card that unfolds stays in the client. */
    BotAnswer press(PersonalChat chat, Device device, String messageId, Map<String, Object> action) throws InterruptedException {
        return switch (String.valueOf(action.get("type"))) {
            case "Action.Execute" -> bot.deliver(activities.execute(chat, device, messageId, action));
            case "Action.Submit" -> bot.deliver(activities.submit(chat, device, messageId, action.getOrDefault("data", Map.of())));
            default -> throw new IllegalArgumentException("A bot does not hear of " + action.get("type"));
        };
    }
}

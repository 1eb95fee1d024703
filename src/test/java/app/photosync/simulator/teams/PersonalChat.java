package app.photosync.simulator.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one conversation between one person and the bot. */
final class PersonalChat {

    private final String conversationId;
    private final Member person;
    private final List<ChatMessage> messages = new ArrayList<>();
    private boolean installed;

    PersonalChat(String conversationId, Member person) {
        this.conversationId = conversationId;
        this.person = person;
    }

    String conversationId() {
        return conversationId;
    }

    Member person() {
        return person;
    }

    synchronized List<ChatMessage> messages() {
        return List.copyOf(messages);
    }

    synchronized Optional<ChatMessage> message(String id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    synchronized void add(ChatMessage message) {
        messages.add(message);
    }

    /** @return empty when the bot has no such message here */
    synchronized Optional<ChatMessage> update(String id, Map<String, Object> activity) {
        Optional<ChatMessage> updated = ofBot(id).map(message -> message.updatedTo(activity));
        updated.ifPresent(message -> messages.replaceAll(old -> old.id().equals(id) ? message : old));
        return updated;
    }

    /** @return empty when the bot has no such message here */
    synchronized Optional<ChatMessage> delete(String id) {
        Optional<ChatMessage> deleted = ofBot(id);
        deleted.ifPresent(messages::remove);
        return deleted;
    }

    synchronized boolean installed() {
        return installed;
    }

    synchronized void installed(boolean now) {
        installed = now;
    }

    private Optional<ChatMessage> ofBot(String id) {
        return message(id).filter(message -> message.sender() == ChatMessage.Sender.BOT);
    }
}

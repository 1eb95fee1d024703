package app.photosync.simulator.teams;

import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.teams.ChatMessage.Sender;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** What a bot can do through the Bot connector, once its token was found good. */
final class Connector {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };

    private final PersonalChats chats;
    private final TeamsApp app;
    private final TeamsIds ids;
    private final ChatEvents events;

    Connector(PersonalChats chats, TeamsApp app, TeamsIds ids, ChatEvents events) {
        this.chats = chats;
        this.app = app;
        this.ids = ids;
        this.events = events;
    }

    ConnectorAnswer send(String conversationId, byte[] body) {
        return withActivity(body, activity ->
                inChat(conversationId, chat -> "typing".equals(activity.get("type")) ? showTyping(chat) : add(chat, activity)));
    }

    private ConnectorAnswer showTyping(PersonalChat chat) {
        events.tell(chat.person().aadObjectId(), "typing", Map.of());
        return created(ids.nextMessage());
    }

    private ConnectorAnswer add(PersonalChat chat, Map<String, Object> activity) {
        if (ActivityRules.hasText(activity) && ActivityRules.hasAttachments(activity)) {
            return split(chat, activity);
        }
        return created(store(chat, activity));
    }

    /** Teams makes two messages of it, and the bot gets no id for either (docs/teams-rules.md 5). */
    private ConnectorAnswer split(PersonalChat chat, Map<String, Object> activity) {
        for (String kept : List.of("text", "attachments")) {
            Map<String, Object> half = new TreeMap<>(activity);
            half.remove(kept.equals("text") ? "attachments" : "text");
            store(chat, half);
        }
        return new ConnectorAnswer(201, Map.of());
    }

    private String store(PersonalChat chat, Map<String, Object> activity) {
        ChatMessage message = ChatMessage.first(ids.nextMessage(), Sender.BOT, activity);
        chat.add(message);
        events.tell(chat.person().aadObjectId(), "message", message.shown());
        return message.id();
    }

    ConnectorAnswer update(String conversationId, String activityId, byte[] body) {
        return withActivity(body, activity -> inChat(conversationId, chat -> chat.update(activityId, activity).map(message -> {
            events.tell(chat.person().aadObjectId(), "update", message.shown());
            return new ConnectorAnswer(200, Map.of("id", activityId));
        }).orElseGet(() -> ConnectorAnswer.of(Rejection.unknownActivity()))));
    }

    ConnectorAnswer delete(String conversationId, String activityId) {
        return inChat(conversationId, chat -> chat.delete(activityId).map(message -> {
            events.tell(chat.person().aadObjectId(), "delete", Map.of("id", activityId));
            return new ConnectorAnswer(200, Map.of());
        }).orElseGet(() -> ConnectorAnswer.of(Rejection.unknownActivity())));
    }

    ConnectorAnswer members(String conversationId) {
        return inChat(conversationId, chat -> new ConnectorAnswer(200, List.of(chat.person().profile(app.tenantId()))));
    }

    ConnectorAnswer pagedMembers(String conversationId) {
        return inChat(conversationId, chat -> new ConnectorAnswer(200, Map.of("members", List.of(chat.person().profile(app.tenantId())))));
    }

    ConnectorAnswer member(String conversationId, String memberId) {
        return inChat(conversationId, chat -> chats.ofMember(memberId).filter(found -> found == chat)
                .map(found -> new ConnectorAnswer(200, found.person().profile(app.tenantId())))
                .orElseGet(() ->
                        ConnectorAnswer.of(new Rejection(404, "MemberNotFoundInConversation", "Member not found in conversation."))));
    }

    /** The personal chat with one member, which is always the same one. */
    ConnectorAnswer createConversation(byte[] body) {
        return object(body).map(this::createConversation)
                .orElseGet(() -> ConnectorAnswer.of(Rejection.badSyntax("The body is not a JSON object.")));
    }

    private ConnectorAnswer createConversation(Map<String, Object> parameters) {
        if (!(parameters.get("members") instanceof List<?> members) || members.size() != 1
                || !(members.getFirst() instanceof Map<?, ?> member)) {
            return ConnectorAnswer.of(Rejection.badArgument("A personal chat has one member."));
        }
        return chats.ofMember(String.valueOf(member.get("id")))
                .map(chat -> inChat(chat.conversationId(), installed -> new ConnectorAnswer(201, Map.of("id", installed.conversationId()))))
                .orElseGet(() -> ConnectorAnswer.of(Rejection.badSyntax("The member is nobody of this tenant.")));
    }

    private ConnectorAnswer inChat(String conversationId, Function<PersonalChat, ConnectorAnswer> then) {
        Optional<PersonalChat> chat = chats.withId(conversationId);
        if (chat.isEmpty()) {
            return ConnectorAnswer.of(Rejection.unknownConversation());
        }
        return chat.get().installed() ? then.apply(chat.get()) : ConnectorAnswer.of(Rejection.notInstalled());
    }

    private static ConnectorAnswer withActivity(byte[] body, Function<Map<String, Object>, ConnectorAnswer> then) {
        return object(body).map(activity -> ActivityRules.check(body, activity).map(ConnectorAnswer::of)
                .orElseGet(() -> then.apply(activity)))
                .orElseGet(() -> ConnectorAnswer.of(Rejection.badSyntax("The body is not a JSON object.")));
    }

    private static Optional<Map<String, Object>> object(byte[] body) {
        try {
            return Optional.ofNullable(Exchange.JSON.readValue(body, OBJECT));
        } catch (JacksonException notAnObject) {
            return Optional.empty();
        }
    }

    private static ConnectorAnswer created(String id) {
        return new ConnectorAnswer(201, Map.of("id", id));
    }
}

package app.photosync.simulator.teams;

import java.util.Map;

/** The connector says no, in the form of its error body. */
record Rejection(int status, String code, String message) {

    static Rejection badSyntax(String message) {
        return new Rejection(400, "BadSyntax", message);
    }

    static Rejection badArgument(String message) {
        return new Rejection(400, "BadArgument", message);
    }

    static Rejection tooBig(int bytes) {
        return new Rejection(413, "MessageSizeTooBig", "Message size too large: " + bytes + " bytes.");
    }

    static Rejection unknownConversation() {
        return new Rejection(404, "ConversationNotFound", "Conversation not found.");
    }

    static Rejection unknownActivity() {
        return new Rejection(404, "ActivityNotFoundInConversation", "The bot has no such activity in this conversation.");
    }

    static Rejection notInstalled() {
        return new Rejection(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
    }

    Map<String, Object> body() {
        return Map.of("error", Map.of("code", code, "message", message));
    }
}

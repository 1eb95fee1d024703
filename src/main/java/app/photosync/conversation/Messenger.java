package app.photosync.conversation;

/** Reaches a person outside of a turn. */
public interface Messenger {

    /** A new message. Never repeated after an unclear failure (teams-rules 17). */
    Delivery send(String conversationId, Reply.Card card);

    /** Replaces the card of a message that was sent before. */
    Delivery update(String conversationId, String messageId, Reply.Card card);
}

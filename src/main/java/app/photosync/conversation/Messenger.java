package app.photosync.conversation;

/** Reaches a person outside of a turn. */
public interface Messenger {

    /**
     * A new message. Never repeated after an unclear failure (docs/teams-rules.md 17).
     *
     * @param leaving called right before it goes out, once a try: from then on a crash leaves unclear whether it arrived. Where it
     *     throws, nothing goes out
     * @throws LeaseLost as it came from {@code leaving}
     */
    Delivery send(String conversationId, Reply.Card card, Runnable leaving);

    /**
     * Replaces the card of a message that was sent before.
     *
     * @param leaving called right before it goes out, each time it does; when it throws, nothing goes out
     */
    Delivery update(String conversationId, String messageId, Reply.Card card, Runnable leaving);
}

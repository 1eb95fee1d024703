package app.photosync.teams;

import java.util.Optional;

/** Remembers how to reach the conversations that the bot is part of. */
public interface ConversationReferences {

    /** Replaces what was known of the conversation. */
    void remember(ConversationReference reference);

    Optional<ConversationReference> find(String conversationId);

    /** The connector told that the bot is not wanted there, or that there is no such place (docs/teams-rules.md 18). */
    void forget(String conversationId);
}

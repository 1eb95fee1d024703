package app.photosync.conversation;

/** Knows what each conversation remembers; {@link Effect.RememberAnswer} and {@link Effect.ChooseLanguage} change it. */
public interface ConversationMemory {

    /** One round trip to the database, at the beginning of a turn. */
    Remembered of(String conversationId);
}

package app.photosync.conversation;

import java.util.Optional;

/** Keeps the language of each conversation, once the person has shown one. */
public interface SpokenLanguages {

    Optional<SpokenLanguage> of(String conversationId);

    /** Replaces the one before. */
    void put(String conversationId, SpokenLanguage language);
}

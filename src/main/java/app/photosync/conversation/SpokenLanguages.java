package app.photosync.conversation;

import java.util.Optional;

/** Knows the language of each conversation, once the person has shown one; {@link Effect.ChooseLanguage} keeps it. */
public interface SpokenLanguages {

    Optional<SpokenLanguage> of(String conversationId);
}

package app.photosync.conversation;

import java.util.Optional;

/** Keeps the open question of each conversation. */
public interface OpenQuestions {

    Optional<OpenQuestion> of(String conversationId);

    /** Replaces the one before. */
    void ask(String conversationId, OpenQuestion question);

    void close(String conversationId);
}

package app.photosync.conversation;

import java.util.Optional;

/** Keeps what was said last in each conversation. */
public interface LastAnswers {

    Optional<LastAnswer> of(String conversationId);

    /** Replaces the one before. */
    void remember(String conversationId, LastAnswer answer);
}

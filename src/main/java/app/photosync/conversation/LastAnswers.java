package app.photosync.conversation;

import java.util.Optional;

/** Knows what was said last in each conversation; {@link Effect.RememberAnswer} keeps it. */
public interface LastAnswers {

    Optional<LastAnswer> of(String conversationId);
}

package app.photosync.conversation;

import java.util.Optional;

/** Recognises a command in every language and answers it: the whole message, in any letter case. Asked before the recognizer. */
public interface Topic {

    /** @return empty when the message is not this topic's command */
    Optional<Reply> answer(Message message);
}

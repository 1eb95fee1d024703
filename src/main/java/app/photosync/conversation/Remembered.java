package app.photosync.conversation;

import java.time.Instant;
import java.util.Optional;

/** What a conversation remembers as a turn begins. */
public record Remembered(Optional<LastAnswer> lastAnswer, Optional<SpokenLanguage> language) {

    /** Of a conversation that is new; also where it does not matter, because nothing was asked or heard. */
    public static final Remembered NOTHING = new Remembered(Optional.empty(), Optional.empty());

    /** What was said last, if a message may still refer to it. */
    Optional<LastAnswer> recent(Instant now) {
        return lastAnswer.filter(answer -> answer.isRecent(now));
    }

    Optional<LastAnswer> openQuestion(Instant now) {
        return recent(now).filter(answer -> answer.question().isPresent());
    }
}

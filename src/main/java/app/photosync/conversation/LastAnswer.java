package app.photosync.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bot said last in a conversation, as far as the next message may refer to it: a typed word to its buttons, a yes or no to its
 * question. After 30 minutes nothing refers to it any more.
 *
 * @param offers the wire names of the offered verbs, in the order of the buttons
 * @param operation the sync that the card offers
 * @param question empty when it only told something
 */
public record LastAnswer(List<String> offers, Optional<String> operation, Optional<Question> question, Instant at) {

    public static final Duration LIFE = Duration.ofMinutes(30);

    public LastAnswer {
        offers = List.copyOf(offers);
    }

    boolean isRecent(Instant now) {
        return now.isBefore(at.plus(LIFE));
    }

    /** Whether it left something to choose from or to answer. */
    boolean expectsSomething() {
        return !offers.isEmpty() || question.isPresent();
    }

    boolean offers(Verb verb) {
        return offers.contains(verb.wireName());
    }

    /** The question stays open through an answer that only explains; its time is not prolonged. */
    LastAnswer explainedWith(List<String> moreOffers) {
        return new LastAnswer(Stream.concat(offers.stream(), moreOffers.stream()).distinct().toList(), operation, question, at);
    }
}

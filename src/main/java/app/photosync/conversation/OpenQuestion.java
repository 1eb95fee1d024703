package app.photosync.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the last answer offered and the person has not chosen from yet. It ends after 30 minutes or with the next answer.
 *
 * @param offers the wire names of the offered verbs, in the order of the buttons
 * @param operation the sync that the card offers
 */
public record OpenQuestion(List<String> offers, Optional<String> operation, Instant asked) {

    public static final Duration LIFE = Duration.ofMinutes(30);

    public OpenQuestion {
        offers = List.copyOf(offers);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(asked.plus(LIFE));
    }

    /** What "yes" means. Where two photos are to choose from it chooses none: the question is asked again. */
    Optional<Verb> yes() {
        return asksWhichOneIsRight() ? Optional.of(Verb.CHECK_AGAIN) : first();
    }

    /** What "no" means. */
    Optional<Verb> no() {
        return Optional.of(offers(Verb.NOT_THIS_ONE) ? Verb.NOT_THIS_ONE : Verb.LEAVE);
    }

    private boolean asksWhichOneIsRight() {
        return offers(Verb.SYNC) && offers(Verb.KEEP_SHAREPOINT) && offers(Verb.LEAVE);
    }

    /** "OK" to "I won't write to you" is no wish to be written to. */
    private Optional<Verb> first() {
        return offers.stream().flatMap(name -> Verb.of(name).stream()).filter(verb -> verb != Verb.RESUME).findFirst();
    }

    boolean offers(Verb verb) {
        return offers.contains(verb.wireName());
    }
}

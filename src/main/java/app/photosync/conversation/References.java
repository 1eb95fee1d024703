package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Knows what was seen and done, under short references that a person quotes to the help desk. Never a picture. */
public interface References {

    /**
     * @param occasion what is being answered, whatever the number of tries
     * @param caseName what was found, by its name in docs/domain.md, or what became of a sync
     * @return for example {@code PS-7K3F}: what is quoted already for this occasion and case, else one that stands for nothing, and goes on
     *     to until {@link Effect.Quote} is written
     */
    String reserve(String occasion, String caseName);

    /** A quote that is still to be written, as {@link Effect.Quote} describes it. */
    default Effect.Quote quote(String occasion, PersonId person, String caseName, String detail, Instant at) {
        return new Effect.Quote(reserve(occasion, caseName), occasion, person, caseName, detail, at);
    }

    /** @return on how many other occasions the person came with this case; may forget what is older than 7 days */
    int contactsBefore(String occasion, Instant since, PersonId person, String caseName);

    Optional<Noted> lastNoted(PersonId person);

    record Noted(String caseName, Instant at) {}
}

package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What was seen and done, under short references that a person quotes to the help desk. Never a picture. */
public interface References {

    /**
     * The same reference for the same occasion and case.
     *
     * @param occasion what is being answered, whatever the number of tries
     * @param caseName what was found, by its name in docs/domain.md, or what became of a sync
     * @param detail for IT: the permission that is missing, the rule that blocked; may be empty
     * @return for example {@code PS-7K3F}
     */
    String quote(String occasion, PersonId person, String caseName, String detail, Instant at);

    /** Notes what a check has found. */
    void note(PersonId person, String caseName, Instant at);

    /** Notes that a person came with this case: more than a look, for people are often asked to look again. Once for an occasion. */
    void noteContact(String occasion, PersonId person, String caseName, Instant at);

    /** @return how often the person came with this case; may forget what is older than 7 days */
    int contactsSince(Instant since, PersonId person, String caseName);

    Optional<Noted> lastNoted(PersonId person);

    record Noted(String caseName, Instant at) {}
}

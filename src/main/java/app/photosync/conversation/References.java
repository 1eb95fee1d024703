package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What was seen and done, under short references that a person quotes to the help desk. Never a picture. */
public interface References {

    /**
     * @param caseName what was found, by its name in domain.md, or what became of a sync
     * @param detail for IT: the permission that is missing, the rule that blocked; may be empty
     * @return for example {@code PS-7K3F}
     */
    String quote(PersonId person, String caseName, String detail, Instant at);

    /** Notes what a check has found. */
    void note(PersonId person, String caseName, Instant at);

    Optional<Noted> lastNoted(PersonId person);

    record Noted(String caseName, Instant at) {}
}

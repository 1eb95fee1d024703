package app.photosync.photo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks and own writes of the last {@link #RETENTION_DAYS} days. Without it, the cases 5, 18 and 20 of docs/domain.md 4 cannot be told. */
public interface PhotoMemory {

    int RETENTION_DAYS = 90;

    /** Newest first. */
    List<Look> looksAt(PersonId person, Instant since);

    void remember(PersonId person, Look look);

    Optional<OwnWrite> lastWriteFor(PersonId person);

    void rememberWrite(PersonId person, OwnWrite write);
}

package app.photosync.conversation;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows what all rooms together keep of a person; {@link Effect.Forget} deletes it. */
public interface KeptData {

    /** @return what is kept of the person and of this conversation; a subject of which nothing is kept is missing */
    Map<Subject, Kept> about(PersonId person, String conversationId);

    /** In the order in which they are told. */
    enum Subject { LOOKS, SYNCS, CONTACTS, REFERENCES, CHAT, WISHES, AUDIT }

    /** @param since empty where no time is told */
    record Kept(int number, Optional<Instant> since) {

        /** The same subject in another place. */
        public Kept and(Kept other) {
            return new Kept(Math.max(number, other.number), Stream.concat(since.stream(), other.since.stream()).min(Instant::compareTo));
        }
    }
}

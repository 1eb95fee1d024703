package app.photosync.storage;

import app.photosync.photo.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Under what one person is found in all tables: the parameters of {@link Whose} and {@link Forgetting}. */
@Component
class PersonKeys {

    /** Teams repeats a message for some minutes. */
    private static final Duration REPEATS_COME_WITHIN = Duration.ofHours(1);

    private final PersonHash hash;
    private final AuditNames auditNames;
    private final Clock clock;

    PersonKeys(PersonHash hash, AuditNames auditNames, Clock clock) {
        this.hash = hash;
        this.auditNames = auditNames;
        this.clock = clock;
    }

    /**
     * {@code person} and {@code conversation} themselves, {@code hash} of wishes, {@code audited} in the audit (null when nothing was), {@code formerly}
     * in the audit of the version before, {@code repeats}: nobody repeats what is older.
     */
    Map<String, Object> of(PersonId person, String conversationId) {
        Map<String, Object> keys = new HashMap<>();
        keys.put("person", person.value());
        keys.put("conversation", conversationId);
        keys.put("hash", hash.ofWishes(person));
        keys.put("audited", auditNames.known(person).orElse(null));
        keys.put("formerly", hash.formerly(person));
        keys.put("repeats", Columns.of(clock.instant().minus(REPEATS_COME_WITHIN)));
        return keys;
    }
}

package app.photosync.storage;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the audit names people: by a hash with a salt of their own in the table {@code audit_salt}, which is deleted when they are forgotten. */
@Component
class AuditNames {

    private final JdbcClient jdbc;
    private final PersonHash hash;

    AuditNames(JdbcClient jdbc, PersonHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    /** The name for an entry of that time; the first one makes the salt. */
    String of(PersonId person, Instant at) {
        String salt = jdbc.sql("""
                        insert into audit_salt as known (person_id, used_at) values (?, ?)
                        on conflict (person_id) do update set used_at = greatest(known.used_at, excluded.used_at)
                        returning salt""")
                .params(person.value(), Columns.of(at))
                .query(String.class)
                .single();
        return hash.salted(salt, person);
    }

    /** @return empty when the audit has no entry of the person, or none that leads back to them */
    Optional<String> known(PersonId person) {
        return jdbc.sql("select salt from audit_salt where person_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(salt -> hash.salted(salt, person));
    }
}

package app.photosync.storage;

import app.photosync.conversation.OptOuts;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code opt_out_hash}, and {@code opt_out} with the ids that the version before kept. */
@Component
class JdbcOptOuts implements OptOuts {

    private final JdbcClient jdbc;
    private final PersonHash hash;

    JdbcOptOuts(JdbcClient jdbc, PersonHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
    }

    void add(PersonId person, Instant at) {
        jdbc.sql("""
                        insert into opt_out_hash (person_hash, opted_out_at) values (?, ?)
                        on conflict (person_hash) do update set opted_out_at = excluded.opted_out_at""")
                .params(hash.ofWishes(person), Columns.of(at))
                .update();
    }

    void remove(PersonId person) {
        jdbc.sql("delete from opt_out_hash where person_hash = ?").param(hash.ofWishes(person)).update();
        jdbc.sql("delete from opt_out where person_id = ?").param(person.value()).update();
    }

    @Override
    public Optional<Instant> since(PersonId person) {
        return jdbc.sql("""
                        select opted_out_at from opt_out_hash where person_hash = ?
                        union all select opted_out_at from opt_out where person_id = ?
                        order by opted_out_at desc limit 1""")
                .params(hash.ofWishes(person), person.value())
                .query((row, number) -> Columns.moment(row, "opted_out_at"))
                .optional();
    }
}

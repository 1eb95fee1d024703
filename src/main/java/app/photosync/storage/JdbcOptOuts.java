package app.photosync.storage;

import app.photosync.conversation.OptOuts;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code opt_out}. */
@Component
class JdbcOptOuts implements OptOuts {

    private final JdbcClient jdbc;

    JdbcOptOuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PersonId person, Instant at) {
        jdbc.sql("""
                        insert into opt_out (person_id, opted_out_at) values (?, ?)
                        on conflict (person_id) do update set opted_out_at = excluded.opted_out_at""")
                .params(person.value(), Columns.of(at))
                .update();
    }

    @Override
    public void remove(PersonId person) {
        jdbc.sql("delete from opt_out where person_id = ?").param(person.value()).update();
    }

    @Override
    public Optional<Instant> since(PersonId person) {
        return jdbc.sql("select opted_out_at from opt_out where person_id = ?")
                .param(person.value())
                .query((row, number) -> Columns.moment(row, "opted_out_at"))
                .optional();
    }
}

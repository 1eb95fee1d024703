package app.photosync.storage;

import app.photosync.conversation.Effect;
import app.photosync.conversation.References;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code last_finding} and {@code contact}, and what people quote. */
@Component
class JdbcReferences implements References {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcReferences.class);

    private final JdbcClient jdbc;
    private final ReferenceTable table;

    JdbcReferences(JdbcClient jdbc, ReferenceTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    @Override
    public String reserve(String occasion, String caseName) {
        return table.reserve(occasion, caseName);
    }

    /** @return false when the code stands for something else by now, or the occasion has another one for this case */
    boolean add(Effect.Quote quote) {
        if (table.add(quote)) {
            LOG.info("event=reference reference={} case={} detail=\"{}\"", quote.code(), quote.caseName(), quote.detail());
            return true;
        }
        return table.reserve(quote.occasion(), quote.caseName()).equals(quote.code());
    }

    void note(PersonId person, String caseName, Instant at) {
        jdbc.sql("""
                        insert into last_finding (person_id, case_name, found_at) values (?, ?, ?)
                        on conflict (person_id) do update set case_name = excluded.case_name, found_at = excluded.found_at""")
                .params(person.value(), caseName, Columns.of(at))
                .update();
    }

    void noteContact(Effect.NoteContact contact) {
        jdbc.sql("""
                        insert into contact (occasion, person_id, case_name, came_at) values (?, ?, ?, ?)
                        on conflict (occasion) do update set case_name = excluded.case_name""")
                .params(contact.occasion(), contact.person().value(), contact.caseName(), Columns.of(contact.at()))
                .update();
    }

    @Override
    public int contactsBefore(String occasion, Instant since, PersonId person, String caseName) {
        return jdbc.sql("""
                        select count(*) from contact
                        where person_id = ? and case_name = ? and came_at >= ? and occasion is distinct from ?""")
                .params(person.value(), caseName, Columns.of(since), occasion)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Noted> lastNoted(PersonId person) {
        return jdbc.sql("select case_name, found_at from last_finding where person_id = ?")
                .param(person.value())
                .query((row, number) -> new Noted(row.getString("case_name"), Columns.moment(row, "found_at")))
                .optional();
    }
}

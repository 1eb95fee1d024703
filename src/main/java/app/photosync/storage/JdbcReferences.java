package app.photosync.storage;

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
    public String quote(String occasion, PersonId person, String caseName, String detail, Instant at) {
        return table.of(occasion, caseName).orElseGet(() -> added(occasion, person, caseName, detail, at));
    }

    private String added(String occasion, PersonId person, String caseName, String detail, Instant at) {
        String code = table.add(occasion, person, caseName, detail, at);
        LOG.info("event=reference reference={} case={} detail=\"{}\"", code, caseName, detail);
        return code;
    }

    @Override
    public void note(PersonId person, String caseName, Instant at) {
        jdbc.sql("""
                        insert into last_finding (person_id, case_name, found_at) values (?, ?, ?)
                        on conflict (person_id) do update set case_name = excluded.case_name, found_at = excluded.found_at""")
                .params(person.value(), caseName, Columns.of(at))
                .update();
    }

    @Override
    public void noteContact(String occasion, PersonId person, String caseName, Instant at) {
        jdbc.sql("""
                        insert into contact (occasion, person_id, case_name, came_at) values (?, ?, ?, ?)
                        on conflict (occasion) do update set case_name = excluded.case_name""")
                .params(occasion, person.value(), caseName, Columns.of(at))
                .update();
    }

    @Override
    public int contactsSince(Instant since, PersonId person, String caseName) {
        return jdbc.sql("select count(*) from contact where person_id = ? and case_name = ? and came_at >= ?")
                .params(person.value(), caseName, Columns.of(since))
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

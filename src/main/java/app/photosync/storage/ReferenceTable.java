package app.photosync.storage;

import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table {@code help_desk_reference}, and the only place where codes are made: each stands for one row, so none is given twice, and whoever
 * is told one by telephone finds it here.
 */
class ReferenceTable {

    /** Without letters and digits that are mistaken for each other on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 4;

    private final JdbcClient jdbc;
    private final RandomGenerator random;

    ReferenceTable(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /** @param occasion what was answered with it */
    Optional<String> of(String occasion, String caseName) {
        return jdbc.sql("select code from help_desk_reference where occasion = ? and case_name = ?")
                .params(occasion, caseName)
                .query(String.class)
                .optional();
    }

    /** @param detail may be empty @return for example {@code PS-7K3F}; the one that is there already for this occasion and case */
    String add(String occasion, PersonId person, String caseName, String detail, Instant at) {
        String code = code();
        int added = jdbc.sql("""
                        insert into help_desk_reference (code, occasion, person_id, case_name, detail, quoted_at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(code, occasion, person.value(), caseName, detail, Columns.of(at))
                .update();
        return added == 1 ? code : of(occasion, caseName).orElseGet(() -> add(occasion, person, caseName, detail, at));
    }

    /** For a message that could not be answered. Whose it was is known when the directory knows the person. */
    String addGivenUp(String conversationId, String activityId, Instant at) {
        String code = code();
        int added = jdbc.sql("""
                        insert into help_desk_reference (code, person_id, conversation_id, case_name, detail, quoted_at)
                        values (:code, (select nullif(person_id, '') from conversation_reference where conversation_id = :conversation),
                            :conversation, 'given-up', :detail, :at)
                        on conflict do nothing""")
                .param("code", code)
                .param("conversation", conversationId)
                .param("detail", "activity " + activityId)
                .param("at", Columns.of(at))
                .update();
        return added == 1 ? code : addGivenUp(conversationId, activityId, at);
    }

    private String code() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining("", "PS-", ""));
    }
}

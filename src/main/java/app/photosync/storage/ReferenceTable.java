package app.photosync.storage;

import app.photosync.conversation.Effect;
import java.time.Instant;
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

    /**
     * @param occasion what is answered with it
     * @return the code that is there for this occasion and case, else one that stands for nothing
     */
    String reserve(String occasion, String caseName) {
        return jdbc.sql("""
                        select code, 1 as choice from help_desk_reference where occasion = :occasion and case_name = :case
                        union all
                        select :candidate, 2 where not exists (select 1 from help_desk_reference where code = :candidate)
                        order by choice limit 1""")
                .param("occasion", occasion)
                .param("case", caseName)
                .param("candidate", code())
                .query((row, number) -> row.getString("code"))
                .optional()
                .orElseGet(() -> reserve(occasion, caseName));
    }

    /** @return whether it is there only now: false when the code is taken, or the occasion has one for this case */
    boolean add(Effect.Quote quote) {
        return jdbc.sql("""
                        insert into help_desk_reference (code, occasion, person_id, case_name, detail, quoted_at) values (?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(quote.code(), quote.occasion(), quote.person().value(), quote.caseName(), quote.detail(), Columns.of(quote.at()))
                .update() == 1;
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

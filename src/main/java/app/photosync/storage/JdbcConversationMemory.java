package app.photosync.storage;

import app.photosync.conversation.ConversationMemory;
import app.photosync.conversation.LastAnswer;
import app.photosync.conversation.Question;
import app.photosync.conversation.Reaction;
import app.photosync.conversation.Remembered;
import app.photosync.conversation.SpokenLanguage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code open_question} and {@code spoken_language}; the offered verbs stand in one column, separated by spaces. */
@Component
class JdbcConversationMemory implements ConversationMemory {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcConversationMemory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Remembered of(String conversationId) {
        return jdbc.sql("""
                        select question.*, language.tag, language.sign
                        from (select * from open_question where conversation_id = :conversation) question
                            full join (select * from spoken_language where conversation_id = :conversation) language
                            using (conversation_id)""")
                .param("conversation", conversationId)
                .query((row, number) -> new Remembered(lastAnswer(row), language(row)))
                .optional()
                .orElse(Remembered.NOTHING);
    }

    private static Optional<LastAnswer> lastAnswer(ResultSet row) throws SQLException {
        Optional<Instant> at = Columns.optionalMoment(row, "asked_at");
        return at.isPresent() ? Optional.of(lastAnswer(row, at.get())) : Optional.empty();
    }

    private static LastAnswer lastAnswer(ResultSet row, Instant at) throws SQLException {
        List<String> offers = Arrays.stream(row.getString("offers").split(" ")).filter(verb -> !verb.isEmpty()).toList();
        return new LastAnswer(offers, Optional.ofNullable(row.getString("operation_id")), question(row, at), at);
    }

    /** A replica of the version before leaves the columns of the question as they were: then its time is another one. */
    private static Optional<Question> question(ResultSet row, Instant at) throws SQLException {
        return Columns.optionalMoment(row, "question_at").filter(at::equals).isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(Reaction.valueOf(row.getString("yes_means")), Reaction.valueOf(row.getString("no_means"))));
    }

    private static Optional<SpokenLanguage> language(ResultSet row) throws SQLException {
        String tag = row.getString("tag");
        return tag == null ? Optional.empty() : Optional.of(new SpokenLanguage(tag, SpokenLanguage.Sign.valueOf(row.getString("sign"))));
    }

    /** Replaces the one before. */
    void remember(String conversationId, LastAnswer answer) {
        jdbc.sql("""
                        insert into open_question (conversation_id, offers, operation_id, asked_at, question_at, yes_means, no_means)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (conversation_id) do update
                        set offers = excluded.offers, operation_id = excluded.operation_id, asked_at = excluded.asked_at,
                            question_at = excluded.question_at, yes_means = excluded.yes_means, no_means = excluded.no_means""")
                .params(
                        conversationId,
                        String.join(" ", answer.offers()),
                        answer.operation().orElse(null),
                        Columns.of(answer.at()),
                        Columns.of(answer.question().map(_ -> answer.at())),
                        answer.question().map(question -> question.yes().name()).orElse(null),
                        answer.question().map(question -> question.no().name()).orElse(null))
                .update();
    }

    /** Replaces the one before. */
    void choose(String conversationId, SpokenLanguage language) {
        jdbc.sql("""
                        insert into spoken_language (conversation_id, tag, sign, put_at) values (?, ?, ?, ?)
                        on conflict (conversation_id) do update set tag = excluded.tag, sign = excluded.sign, put_at = excluded.put_at""")
                .params(conversationId, language.tag(), language.sign().name(), Columns.of(clock.instant()))
                .update();
    }
}

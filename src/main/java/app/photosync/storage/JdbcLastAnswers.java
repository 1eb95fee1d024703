package app.photosync.storage;

import app.photosync.conversation.LastAnswer;
import app.photosync.conversation.LastAnswers;
import app.photosync.conversation.Question;
import app.photosync.conversation.Reaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code open_question}; the offered verbs stand in one column, separated by spaces. */
@Component
class JdbcLastAnswers implements LastAnswers {

    private final JdbcClient jdbc;

    JdbcLastAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LastAnswer> of(String conversationId) {
        return jdbc.sql("select * from open_question where conversation_id = ?")
                .param(conversationId)
                .query((row, number) -> answer(row))
                .optional();
    }

    private static LastAnswer answer(ResultSet row) throws SQLException {
        List<String> offers = Arrays.stream(row.getString("offers").split(" ")).filter(verb -> !verb.isEmpty()).toList();
        Instant at = Columns.moment(row, "asked_at");
        return new LastAnswer(offers, Optional.ofNullable(row.getString("operation_id")), question(row, at), at);
    }

    /** A replica of the version before leaves the columns of the question as they were: then its time is another one. */
    private static Optional<Question> question(ResultSet row, Instant at) throws SQLException {
        return Columns.optionalMoment(row, "question_at").filter(at::equals).isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(Reaction.valueOf(row.getString("yes_means")), Reaction.valueOf(row.getString("no_means"))));
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
}

package app.photosync.storage;

import app.photosync.conversation.OpenQuestion;
import app.photosync.conversation.OpenQuestions;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code open_question}; the offered verbs stand in one column, separated by spaces. */
@Component
class JdbcOpenQuestions implements OpenQuestions {

    private final JdbcClient jdbc;

    JdbcOpenQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OpenQuestion> of(String conversationId) {
        return jdbc.sql("select * from open_question where conversation_id = ?")
                .param(conversationId)
                .query((row, number) -> new OpenQuestion(
                        List.of(row.getString("offers").split(" ")),
                        Optional.ofNullable(row.getString("operation_id")),
                        Columns.moment(row, "asked_at")))
                .optional();
    }

    @Override
    public void ask(String conversationId, OpenQuestion question) {
        jdbc.sql("""
                        insert into open_question (conversation_id, offers, operation_id, asked_at) values (?, ?, ?, ?)
                        on conflict (conversation_id) do update
                        set offers = excluded.offers, operation_id = excluded.operation_id, asked_at = excluded.asked_at""")
                .params(
                        conversationId,
                        String.join(" ", question.offers()),
                        question.operation().orElse(null),
                        Columns.of(question.asked()))
                .update();
    }

    @Override
    public void close(String conversationId) {
        jdbc.sql("delete from open_question where conversation_id = ?").param(conversationId).update();
    }
}

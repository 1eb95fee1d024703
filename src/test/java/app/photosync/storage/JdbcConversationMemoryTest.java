package app.photosync.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.conversation.LastAnswer;
import app.photosync.conversation.Question;
import app.photosync.conversation.Reaction;
import app.photosync.conversation.Remembered;
import app.photosync.conversation.SpokenLanguage;
import app.photosync.conversation.SpokenLanguage.Sign;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcConversationMemoryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final LastAnswer QUESTION = new LastAnswer(
            List.of("photo.sync", "photo.leave"), Optional.of("op-1"), Optional.of(new Question(Reaction.SYNC, Reaction.LEAVE)), NOW);

    private static JdbcClient database;

    private final String chat = UUID.randomUUID().toString();
    private final JdbcConversationMemory memory = new JdbcConversationMemory(database, Clock.systemUTC());

    @BeforeAll
    static void the_tables_are_there() {
        database = MigratedDatabase.client();
    }

    @Test
    void keeps_what_was_offered_and_asked() {
        memory.remember(chat, QUESTION);

        assertThat(memory.of(chat).lastAnswer()).contains(QUESTION);
    }

    @Test
    void a_conversation_has_the_language_that_was_put_last_whether_or_not_something_was_said() {
        memory.choose(chat, new SpokenLanguage("uk", Sign.TEXT));
        memory.choose(chat, new SpokenLanguage("de", Sign.WISH));
        assertThat(memory.of(chat)).isEqualTo(new Remembered(Optional.empty(), Optional.of(new SpokenLanguage("de", Sign.WISH))));

        memory.remember(chat, QUESTION);

        assertThat(memory.of(chat)).isEqualTo(new Remembered(Optional.of(QUESTION), Optional.of(new SpokenLanguage("de", Sign.WISH))));
        assertThat(memory.of("another chat")).isEqualTo(Remembered.NOTHING);
    }

    @Test
    void a_statement_without_a_button_ends_the_question() {
        LastAnswer statement = new LastAnswer(List.of(), Optional.empty(), Optional.empty(), NOW.plusSeconds(1));
        memory.remember(chat, QUESTION);
        memory.remember(chat, statement);

        assertThat(memory.of(chat).lastAnswer()).contains(statement);
    }

    @Test
    void what_a_replica_of_the_version_before_says_asks_nothing() {
        memory.remember(chat, QUESTION);
        database.sql("update open_question set offers = 'data.forget', operation_id = null, asked_at = ? where conversation_id = ?")
                .params(Columns.of(NOW.plusSeconds(1)), chat)
                .update();

        assertThat(memory.of(chat).lastAnswer())
                .contains(new LastAnswer(List.of("data.forget"), Optional.empty(), Optional.empty(), NOW.plusSeconds(1)));
    }
}

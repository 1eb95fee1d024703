package app.photosync.storage;

import app.photosync.conversation.SpokenLanguage;
import app.photosync.conversation.SpokenLanguages;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code spoken_language}. */
@Component
class JdbcSpokenLanguages implements SpokenLanguages {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcSpokenLanguages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<SpokenLanguage> of(String conversationId) {
        return jdbc.sql("select tag, sign from spoken_language where conversation_id = ?")
                .param(conversationId)
                .query((row, number) -> new SpokenLanguage(row.getString("tag"), SpokenLanguage.Sign.valueOf(row.getString("sign"))))
                .optional();
    }

    /** Replaces the one before. */
    void put(String conversationId, SpokenLanguage language) {
        jdbc.sql("""
                        insert into spoken_language (conversation_id, tag, sign, put_at) values (?, ?, ?, ?)
                        on conflict (conversation_id) do update set tag = excluded.tag, sign = excluded.sign, put_at = excluded.put_at""")
                .params(conversationId, language.tag(), language.sign().name(), Columns.of(clock.instant()))
                .update();
    }
}

package app.photosync.storage;

import app.photosync.conversation.Welcomes;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code welcome}: of two replicas that ask at once, one inserts the row. */
@Component
class JdbcWelcomes implements Welcomes {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcWelcomes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean isFirst(String conversationId) {
        return jdbc.sql("insert into welcome (conversation_id, welcomed_at) values (?, ?) on conflict do nothing")
                        .params(conversationId, Columns.of(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    public void forget(String conversationId) {
        jdbc.sql("delete from welcome where conversation_id = ?").param(conversationId).update();
    }
}

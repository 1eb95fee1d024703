package app.photosync;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of the activities that the bot has taken. */
final class InboxRows {

    private final JdbcClient jdbc;

    InboxRows(LocalMode local) {
        jdbc = JdbcClient.create(local.bot().getBean(DataSource.class));
    }

    /** Neither answered nor given up. */
    int unanswered() {
        return jdbc.sql("select count(*) from inbox where state in ('waiting', 'leaving')").query(Integer.class).single();
    }

    /** Ids of the activities that failed until the bot lost patience. */
    List<String> givenUp() {
        return jdbc.sql("select activity_id from inbox where state = 'given up'").query(String.class).list();
    }
}

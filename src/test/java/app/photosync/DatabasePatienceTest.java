package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three of 10,000 syncs once hung for good on both replicas. Whatever waits for the database gives up now, and comes back. */
class DatabasePatienceTest {

    @AutoClose
    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @ParameterizedTest
    @CsvSource({"statement_timeout, 30s", "lock_timeout, 10s", "idle_in_transaction_session_timeout, 1min"})
    void the_bots_sessions_end_what_takes_too_long(String limit, String value) {
        assertThat(JdbcClient.create(database()).sql("show " + limit).query(String.class).single()).isEqualTo(value);
    }

    @Test
    void a_database_that_says_nothing_is_given_up() throws SQLException {
        try (Connection connection = database().getConnection()) {
            assertThat(Duration.ofMillis(connection.getNetworkTimeout())).isEqualTo(Duration.ofSeconds(40));
        }
    }

    private static DataSource database() {
        return stage.local().bot().getBean(DataSource.class);
    }
}

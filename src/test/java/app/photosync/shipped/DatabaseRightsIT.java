package app.photosync.shipped;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two users of the database that docs/install-in-teams.md tells of, made by the very statements that stand there. */
class DatabaseRightsIT {

    private static final Pattern STATEMENTS = Pattern.compile("(?s)```sql\n(.*?)```");
    private static final String NOT_ALLOWED = "42501";

    @AutoClose
    private static ShippedBot bot;
    private static JdbcClient asTheBot;

    @BeforeAll
    static void start() throws IOException {
        EmbeddedDatabase.Address administrators = EmbeddedDatabase.freshAddress();
        run(blockWith("owner photosync_owner"), administrators);
        EmbeddedDatabase.Address database = new EmbeddedDatabase.Address(administrators.port(), "photosync");
        run(blockWith("grant usage"), database);
        bot = ShippedBot.startOn(database, Map.of("SPRING_DATASOURCE_USERNAME", "photosync", "SPRING_FLYWAY_USER", "photosync_owner"));
        asTheBot = JdbcClient.create(new DriverManagerDataSource(database.url(), "photosync", ""));
    }

    @Test
    void a_photo_is_synced_with_the_rights_to_rows_alone() {
        bot.chat(anna()).says("my photo is wrong").press("Sync my photo").waitForCard("Done: SharePoint now has your new photo");

        assertThat(asTheBot.sql("select count(*) from audit").query(Integer.class).single()).isPositive();
        assertThat(bot.log()).doesNotContain("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "create table another (id text)", "alter table inbox add column another text", "drop table audit", "truncate audit",
        "alter table audit disable trigger all", "drop function audit_is_never_changed() cascade", "create role another",
        "create schema another"})
    void the_running_bot_cannot(String statement) {
        assertThatThrownBy(() -> asTheBot.sql(statement).update()).rootCause().hasFieldOrPropertyWithValue("SQLState", NOT_ALLOWED);
    }

    private static String blockWith(String words) throws IOException {
        return STATEMENTS.matcher(Files.readString(Path.of("docs", "install-in-teams.md"))).results()
                .map(block -> block.group(1)).filter(block -> block.contains(words)).findFirst().orElseThrow();
    }

    private static void run(String block, EmbeddedDatabase.Address database) {
        JdbcClient administrator = JdbcClient.create(new DriverManagerDataSource(database.url(), "postgres", ""));
        Stream.of(block.split(";\\s*")).filter(statement -> !statement.isBlank())
                .forEach(statement -> administrator.sql(statement).update());
    }
}

package app.photosync.storage;

import app.photosync.SettableClock;
import app.photosync.conversation.KeptData.Subject;
import app.photosync.photo.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

import static app.photosync.storage.FilledTables.chatOf;
import static org.assertj.core.api.Assertions.assertThat;

class JdbcKeptDataTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-01T10:00:00Z");
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonHash HASH = FilledTables.HASH;

    @AutoClose
    private static final SingleConnectionDataSource SESSION = MigratedDatabase.session();

    private static final JdbcClient DATABASE = JdbcClient.create(SESSION);

    private final SettableClock clock = new SettableClock(NOW);
    private final JdbcKeptData keptData = new JdbcKeptData(
            DATABASE, TransactionOperations.withoutTransaction(), new PersonKeys(HASH, new AuditNames(DATABASE, HASH), clock));

    @BeforeEach
    void two_people_in_every_table() {
        KeptTables.ALL.stream().filter(table -> table.whose().subject().isPresent()).forEach(table -> DATABASE.sql("truncate " + table.name()).update());
        FilledTables.with(DATABASE, "anna", BEFORE);
        FilledTables.with(DATABASE, "bohdan", BEFORE);
    }

    static List<KeptTable> tablesOfPeople() {
        return KeptTables.ALL.stream().filter(table -> table.whose().subject().isPresent()).toList();
    }

    @Test
    void tells_of_every_subject() {
        assertThat(keptData.about(ANNA, chatOf("anna"))).containsOnlyKeys(Subject.values());
        assertThat(keptData.about(ANNA, chatOf("anna")).get(Subject.LOOKS).since()).contains(BEFORE);
        assertThat(keptData.about(ANNA, chatOf("anna")).get(Subject.SYNCS).number()).as("an offer is no sync").isEqualTo(1);
        assertThat(keptData.about(new PersonId("nobody"), chatOf("nobody"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tablesOfPeople")
    void a_row_in_any_one_table_is_told(KeptTable table) {
        tablesOfPeople().stream().filter(other -> !other.equals(table)).forEach(other -> DATABASE.sql("truncate " + other.name()).update());

        assertThat(keptData.about(ANNA, chatOf("anna"))).containsOnlyKeys(table.whose().subject().orElseThrow());
    }

    @Test
    void forgets_a_person_in_every_table_and_nobody_else() {
        var ofBohdan = keptData.about(new PersonId("bohdan"), chatOf("bohdan"));

        keptData.forget(ANNA, chatOf("anna"));

        assertThat(tablesThatName("anna")).containsExactlyInAnyOrder("inbox", "sending_bucket");
        assertThat(DATABASE.sql("select forgotten from inbox where conversation_id = 'chat of anna'").query(Boolean.class).single()).isTrue();
        assertThat(keptData.about(new PersonId("bohdan"), chatOf("bohdan"))).isEqualTo(ofBohdan);
    }

    /** Whatever tables and columns there are. */
    private static List<String> tablesThatName(String person) {
        return DATABASE.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class).list().stream()
                .filter(table -> DATABASE.sql("select exists (select 1 from " + table + " t where t::text like ?)")
                        .param("%" + person + "%").query(Boolean.class).single())
                .toList();
    }

    @Test
    void stop_still_holds_whichever_version_heard_it() {
        DATABASE.sql("truncate opt_out_hash").update();
        JdbcOptOuts optOuts = new JdbcOptOuts(DATABASE, HASH);

        keptData.forget(ANNA, chatOf("anna"));
        assertThat(optOuts.since(ANNA)).contains(BEFORE);

        optOuts.remove(ANNA);
        optOuts.add(ANNA, NOW);
        keptData.forget(ANNA, chatOf("anna"));
        assertThat(optOuts.since(ANNA)).contains(NOW);

        optOuts.remove(ANNA);
        assertThat(optOuts.since(ANNA)).isEmpty();
    }

    @Test
    void who_was_welcomed_is_not_welcomed_again_until_the_bot_is_removed() {
        DATABASE.sql("truncate welcome, welcome_hash").update();
        JdbcWelcomes welcomes = new JdbcWelcomes(DATABASE, HASH, clock);
        assertThat(welcomes.becomeFirst(Optional.of(ANNA), chatOf("anna"))).isTrue();
        assertThat(welcomes.becomeFirst(Optional.of(ANNA), chatOf("anna"))).isFalse();

        keptData.forget(ANNA, chatOf("anna"));
        assertThat(welcomes.isFirst(Optional.of(ANNA), chatOf("anna"))).isFalse();

        welcomes.forget(Optional.of(ANNA), chatOf("anna"));
        assertThat(welcomes.isFirst(Optional.of(ANNA), chatOf("anna"))).isTrue();
    }

    @Test
    void whom_the_version_before_has_welcomed_is_not_welcomed_again_either() {
        DATABASE.sql("truncate welcome_hash").update();
        JdbcWelcomes welcomes = new JdbcWelcomes(DATABASE, HASH, clock);

        assertThat(welcomes.isFirst(Optional.of(ANNA), chatOf("anna"))).isFalse();
        assertThat(welcomes.isFirst(Optional.empty(), chatOf("anna"))).isFalse();
        assertThat(welcomes.isFirst(Optional.empty(), "another chat")).isTrue();
    }
}

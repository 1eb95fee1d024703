package app.photosync;

import static app.photosync.Photos.NEW;
import static app.photosync.Photos.OLD;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.teams.Chat;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person is answered only after some tries: what was done for them was done once. */
class TriesOfATurnTest {

    @AutoClose
    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @BeforeEach
    void a_tenant_of_its_own_and_nobody_busy() {
        stage.tenant().startsAgain();
        stage.clockMoves(Duration.ofMinutes(15));
    }

    @Test
    void a_complaint_is_one_contact_one_offer_and_one_check() {
        Employee person = Employee.somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD);
        double checks = stage.count("photosync_checks_total", "case=\"different\"");
        double intents = stage.count("photosync_intents_total", "intent=\"check_photo\"");

        isAnsweredAfterSomeTries(person);

        assertThat(rows("contact", person)).isEqualTo(1);
        assertThat(rows("sync_operation", person)).isEqualTo(1);
        assertThat(stage.count("photosync_checks_total", "case=\"different\"") - checks).isEqualTo(1);
        assertThat(stage.count("photosync_intents_total", "intent=\"check_photo\"") - intents).isEqualTo(1);
    }

    @Test
    void a_dead_end_has_one_reference() {
        Employee person = Employee.somebody().with("mailbox", "onPremises").withSharePointPhoto(OLD);

        isAnsweredAfterSomeTries(person);

        assertThat(rows("help_desk_reference", person)).isEqualTo(1);
    }

    private static void isAnsweredAfterSomeTries(Employee person) {
        stage.tenant().has(person);
        stage.tenant().fails(Map.of("target", "connector", "path", "/activities$", "status", 401, "times", 4));
        Chat chat = stage.chat(person);
        chat.writes("my photo is wrong");
        stage.timePassesUntil("an answer", () -> chat.botMessageCount() > 0);
        stage.waitUntil("its end is written down", () -> tries(person) > 2);
    }

    private static int tries(Employee person) {
        return database().sql("""
                        select coalesce(max(tries), 0) from inbox where state = 'answered' and conversation_id in
                            (select conversation_id from conversation_reference where person_id = ?)""")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private static int rows(String table, Employee person) {
        return database().sql("select count(*) from " + table + " where person_id = ?").param(person.id()).query(Integer.class).single();
    }

    private static JdbcClient database() {
        return stage.local().bot().getBean(JdbcClient.class);
    }
}

package app.photosync;

import static app.photosync.Photos.NEW;
import static app.photosync.Photos.OLD;
import static app.photosync.simulator.teams.CardAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.teams.Chat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the trouble of a service means for those who were not there when it began, through the simulated tenant. */
@ExtendWith(OutputCaptureExtension.class)
class BusyServicesTest {

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
    void who_comes_later_hears_of_the_same_trouble_and_graph_hears_of_nobody() {
        graphIsBusyFor(60);
        complains().waitForCard("Microsoft 365 is busy right now");
        List<String> asked = stage.tenant().requests("graph");

        complains().waitForCard("Microsoft 365 is busy right now");

        assertThat(stage.tenant().requests("graph")).isEqualTo(asked);
    }

    @Test
    void a_redirect_of_graph_is_followed_by_nobody_and_heard_as_busy() {
        stage.tenant().fails(Map.of("target", "graph", "path", "/photo", "status", 302, "times", 100_000));

        complains().waitForCard("Microsoft 365 is busy right now");

        assertThat(stage.tenant().requests("graph")).hasSizeLessThan(10);
    }

    @Test
    void an_endless_answer_of_graph_is_heard_as_busy() {
        stage.tenant().fails(Map.of("target", "graph", "path", "/photo$", "status", 200, "times", 100_000,
                "body", "{\"id\":\"648x648\",\"more\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}"));

        complains().waitForCard("Microsoft 365 is busy right now");

        assertThat(stage.tenant().requests("graph")).hasSizeLessThan(10);
    }

    @Test
    void when_the_time_is_over_everybody_is_answered() {
        graphIsBusyFor(60);
        complains().waitForCard("Microsoft 365 is busy right now");

        stage.clockMoves(Duration.ofSeconds(60));

        assertThat(complains().lastCard()).hasButtons("Sync my photo", "The SharePoint one is right", "How do I do it myself?");
    }

    @Test
    void health_shows_until_when_a_service_wants_no_calls() {
        assertThat(stage.health().at("/components/destinations/details").propertyNames())
                .containsExactlyInAnyOrder("graph", "sharepoint", "token-endpoint", "connector");
        assertThat(stage.health().at("/components/destinations/details/graph/notBefore").isMissingNode()).isTrue();

        graphIsBusyFor(60);
        complains().waitForCard("Microsoft 365 is busy right now");

        assertThat(stage.health().at("/components/destinations/details/graph/notBefore").asString())
                .isEqualTo(stage.now().plusSeconds(60).toString());
        assertThat(stage.health().path("status").asString()).isEqualTo("UP");
    }

    @Test
    void the_local_mode_which_checks_no_tokens_is_ready() {
        assertThat(stage.readiness().path("status").asString()).isEqualTo("UP");
    }

    @Test
    void a_message_whose_token_the_connector_refuses_is_answered_later_and_fills_no_log(CapturedOutput logs) {
        stage.tenant().fails(Map.of("target", "connector", "path", "/activities$", "status", 401, "times", 3));
        Chat chat = chat();
        chat.writes("help");

        stage.timePassesUntil("the answer", () -> chat.botMessageCount() > 0);

        assertThat(logs.getAll().lines()).noneMatch(line -> line.startsWith("\tat "));
        assertThat(logs.getAll().lines().filter(line -> line.contains("event=connector_token_refused"))).hasSize(1);
    }

    @Test
    void an_answer_that_may_not_have_arrived_is_followed_by_another_one_after_ten_seconds() {
        Chat chat = complains();
        stage.tenant().fails(Map.of("target", "connector", "path", "/activities$", "status", 502));
        chat.writes("help");
        stage.waitUntil("the answer is known to be unclear", () -> stage.count("photosync_answers_total", "ending=\"unclear\"") > 0);

        stage.timePassesUntil("a second answer", () -> chat.botMessageCount() > 1);

        assertThat(chat.lastCard()).mentions("In case my answer did not reach you").showsPictures(2);
        stage.waitUntil("the second answer is counted", () -> stage.count("photosync_answers_total", "ending=\"second_answered\"") == 1);
    }

    private static void graphIsBusyFor(int seconds) {
        stage.tenant().fails(Map.of("target", "graph", "path", "/photo", "status", 429, "retryAfterSeconds", seconds));
    }

    private static Chat complains() {
        return chat().says("my photo is wrong");
    }

    private static Chat chat() {
        Employee person = Employee.somebody().withMicrosoft365Photo(NEW).withSharePointPhoto(OLD);
        stage.tenant().has(person);
        return stage.chat(person);
    }
}

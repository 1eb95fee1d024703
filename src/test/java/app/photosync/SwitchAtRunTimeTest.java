package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photosync.simulator.server.Exchange;
import app.photosync.sync.SyncSwitch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In an emergency IT switches copying off, at one replica or in the database, and all replicas obey (docs/operations.md). */
class SwitchAtRunTimeTest {

    private static final Duration ALL_REPLICAS = Duration.ofSeconds(10);
    private static final String KEY = "only for tests ".repeat(3).strip();
    private static final String OFF = "{\"as\": \"off\", \"why\": \"a photo went\\nto somebody else\"}";

    @AutoClose
    private static LocalMode one;

    @AutoClose
    private static LocalMode other;

    @AutoClose
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static int management;
    private static JdbcClient database;

    @BeforeAll
    static void two_replicas_on_one_database() throws IOException {
        management = LocalMode.freePort();
        Map<String, String> settings = new TreeMap<>(EmbeddedDatabase.freshAddress().settings());
        settings.put("photosync.management.key", KEY);
        other = LocalMode.onFreePorts(settings);
        settings.put("management.server.port", String.valueOf(management));
        one = LocalMode.onFreePorts(settings);
        database = one.bot().getBean(JdbcClient.class);
    }

    @AfterEach
    void released() {
        database.sql("delete from sync_switch").update();
    }

    @Test
    void all_replicas_obey_what_one_was_told() {
        HttpResponse<String> answer = post(OFF, "Bearer " + KEY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Exchange.JSON.readTree(answer.body()).at("/as").asString()).isEqualTo("off");
        assertThat(Exchange.JSON.readTree(get("Bearer " + KEY).body()).at("/why").asString()).isEqualTo("a photo went\nto somebody else");
        allAreSwitched(true);

        assertThat(post("{\"as\": \"application\"}", "Bearer " + KEY).statusCode()).isEqualTo(200);
        allAreSwitched(false);
    }

    @Test
    void a_statement_in_the_database_does_the_same() {
        database.sql("insert into sync_switch (why) values ('by hand')").update();
        allAreSwitched(true);

        database.sql("delete from sync_switch").update();
        allAreSwitched(false);
    }

    @Test
    void every_switch_is_in_the_audit() {
        int before = audited().size();

        post(OFF, "Bearer " + KEY);
        database.sql("delete from sync_switch").update();

        assertThat(audited().subList(before, before + 2)).containsExactly("switched_off", "switch_released");
    }

    @Test
    void nobody_switches_or_looks_without_the_key() {
        assertThat(post(OFF, "").statusCode()).isEqualTo(403);
        assertThat(post(OFF, "Bearer " + KEY + "x").statusCode()).isEqualTo(403);
        assertThat(post(OFF, KEY).statusCode()).isEqualTo(403);
        assertThat(get("").statusCode()).isEqualTo(403);

        assertThat(one.bot().getBean(SyncSwitch.class).isOff()).isFalse();
    }

    @Test
    void the_webhooks_port_has_no_switch() {
        assertThat(send(request(one.botUrl(), "Bearer " + KEY).POST(BodyPublishers.ofString(OFF))).statusCode()).isIn(403, 404);
        assertThat(one.bot().getBean(SyncSwitch.class).isOff()).isFalse();
    }

    @Test
    void another_word_is_refused() {
        assertThat(post("{\"as\": \"user\"}", "Bearer " + KEY).statusCode()).isEqualTo(400);
    }

    private static void allAreSwitched(boolean off) {
        for (ConfigurableApplicationContext replica : List.of(one.bot(), other.bot())) {
            await("the replica obeys").atMost(ALL_REPLICAS).until(() -> replica.getBean(SyncSwitch.class).isOff() == off);
        }
    }

    private static List<String> audited() {
        return database.sql("select outcome from audit where operation_id = 'switch' order by id").query(String.class).list();
    }

    private static HttpResponse<String> post(String body, String authorization) {
        return send(request("http://localhost:" + management, authorization).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String authorization) {
        return send(request("http://localhost:" + management, authorization).GET());
    }

    private static HttpRequest.Builder request(String server, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/actuator/syncing"))
                .header("Content-Type", "application/json");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package app.photosync.simulator.graph;

import static app.photosync.simulator.tenant.DefaultPeople.anna;
import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.SimulatorClient.Answer;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.SimulatedUser;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphBatchTest {

    private static final String AUDIENCE = "https://graph.microsoft.com";

    private Simulator simulator;
    private SimulatorClient bot;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start();
        bot = new SimulatorClient(simulator).asTheBotFor(AUDIENCE);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_batch_answers_each_request() throws Exception {
        SimulatedUser anna = anna().build();

        Answer answer = bot.send("POST", "/graph/v1.0/$batch", """
                {"requests":[{"id":"1","method":"GET","url":"/users/%s/photo/$value"},{"id":"2","method":"GET","url":"/users/nobody?$select=id"}]}"""
                .formatted(anna.id()));

        assertThat(Base64.getDecoder().decode(answer.json().at("/responses/0/body").asString()))
                .isEqualTo(anna.microsoft365Photo().orElseThrow().bytes());
        assertThat(answer.json().at("/responses/1/status").asInt()).isEqualTo(404);
    }

    @Test
    void a_fault_spoils_one_request_of_a_batch() throws Exception {
        simulator.tenant().faults().add(Fault.of(Target.GRAPH, 429).at("^/users/one").retryAfter(7));

        Answer answer = bot.send("POST", "/graph/v1.0/$batch", """
                {"requests":[{"id":"1","method":"GET","url":"/users/one"},{"id":"2","method":"GET","url":"/users/two"}]}""");

        assertThat(answer.json().at("/responses/0/headers/Retry-After").asString()).isEqualTo("7");
        assertThat(answer.json().at("/responses/1/status").asInt()).isEqualTo(404);
    }

    @Test
    void a_batch_takes_no_more_than_20_requests() throws Exception {
        String requests = IntStream.range(0, 21).mapToObj("{\"id\":\"%d\",\"method\":\"GET\",\"url\":\"/users/a\"}"::formatted)
                .collect(Collectors.joining(","));

        assertThat(bot.send("POST", "/graph/v1.0/$batch", "{\"requests\":[" + requests + "]}").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"requests\":[]}", "{\"requests\":[{\"id\":\"1\",\"url\":\"/users/%zz\"}]}"})
    void a_batch_that_cannot_be_understood_is_an_error(String body) throws Exception {
        assertThat(bot.send("POST", "/graph/v1.0/$batch", body).status()).isEqualTo(400);
    }
}

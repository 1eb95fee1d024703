package app.photosync.simulator.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.LoggedRequest;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatorServerTest {

    private final SimulatedTenant tenant = new SimulatedTenant();
    private final HttpClient client = HttpClient.newHttpClient();
    private SimulatorServer server;

    @BeforeEach
    void start() throws IOException {
        server = SimulatorServer.http(0, tenant);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void a_request_goes_to_the_part_with_the_longest_path() throws Exception {
        server.add(part("/", "root")).add(part("/my", "default geo")).add(part("/my-eur", "other geo"));

        assertThat(get("/my-eur/_api").body()).isEqualTo("other geo /_api");
        assertThat(get("/my").body()).isEqualTo("default geo ");
        assertThat(get("/mystery").body()).isEqualTo("root /mystery");
    }

    @Test
    void an_address_of_no_part_is_not_found() throws Exception {
        assertThat(get("/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void a_part_that_fails_answers_with_500() throws Exception {
        server.add(new TestPart("/broken", exchange -> {
            throw new IllegalStateException("on purpose");
        }));

        assertThat(get("/broken").statusCode()).isEqualTo(500);
    }

    @Test
    void every_request_to_a_service_is_logged_with_its_status() throws Exception {
        server.add(part("/graph", "ok"));

        get("/graph/v1.0/users/anna%40contoso.com?$select=id");

        assertThat(tenant.requests().to(Target.GRAPH)).extracting(LoggedRequest::method, LoggedRequest::path, LoggedRequest::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("GET", "/graph/v1.0/users/anna@contoso.com", 200));
    }

    @Test
    void a_fault_spoils_as_many_requests_as_it_says() throws Exception {
        server.add(part("/graph", "ok"));
        tenant.faults().add(Fault.of(Target.GRAPH, 429).at("/photo").retryAfter(2).times(2));

        assertThat(get("/graph/users").statusCode()).isEqualTo(200);
        assertThat(get("/graph/photo").headers().firstValue("Retry-After")).hasValue("2");
        assertThat(get("/graph/photo").statusCode()).isEqualTo(429);
        assertThat(get("/graph/photo").statusCode()).isEqualTo(200);
    }

    @Test
    void a_fault_brings_its_own_body() throws Exception {
        server.add(part("/graph", "ok"));
        tenant.faults().add(Fault.of(Target.GRAPH, 200).saying("text/html", "<html>Sign in</html>"));

        HttpResponse<String> answer = get("/graph");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(answer.body()).isEqualTo("<html>Sign in</html>");
    }

    @Test
    void a_fault_with_status_0_cuts_the_connection() {
        server.add(part("/graph", "ok"));
        tenant.faults().add(Fault.of(Target.GRAPH, Fault.CUT_THE_CONNECTION).times(10));

        assertThatThrownBy(() -> get("/graph")).isInstanceOf(IOException.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(server.baseUrl() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static SimulatorPart part(String path, String name) {
        return new TestPart(path, exchange -> exchange.respond(200, Map.of(), (name + " " + exchange.pathInPart()).getBytes()));
    }

    private interface Handling {
        void handle(Exchange exchange) throws Exception;
    }

    private record TestPart(String path, Handling handling) implements SimulatorPart {

        @Override
        public Optional<Target> target() {
            return path.equals("/graph") ? Optional.of(Target.GRAPH) : Optional.empty();
        }

        @Override
        public void handle(Exchange exchange) throws Exception {
            handling.handle(exchange);
        }
    }
}

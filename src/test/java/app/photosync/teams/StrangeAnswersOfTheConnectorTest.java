package app.photosync.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.photosync.http.Destination;
import app.photosync.simulator.server.Exchange;
import app.photosync.simulator.server.SimulatorPart;
import app.photosync.simulator.server.SimulatorServer;
import app.photosync.simulator.tenant.Fault;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.tenant.StrangeAnswer;
import app.photosync.simulator.tenant.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** What calls the connector, and what reads its keys, against answers that would have it follow, read or wait without end. */
class StrangeAnswersOfTheConnectorTest {

    private static final String DELIVERED = "{\"id\":\"message-1\"}";
    private static final Duration LONG = Duration.ofSeconds(8);

    private final SimulatedTenant tenant = new SimulatedTenant();
    private final Destination destination = new Destination("connector", 2, Clock.systemUTC());
    private final ConnectorCalls calls = new ConnectorCalls(destination, Clock.systemUTC(), Duration.ofSeconds(1));

    @AutoClose
    private SimulatorServer server;

    @BeforeEach
    void start() throws IOException {
        server = SimulatorServer.http(0, tenant).add(new Delivering());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "mailto:it@contoso.com", "file:///etc/passwd", "http://localhost:1/",
        "https://smba.trafficmanager.net/", "/elsewhere", "?again"})
    void a_redirect_is_not_followed_wherever_it_leads(String location) throws IOException {
        answers(307, StrangeAnswer.leadingTo(location), 200_000);

        assertThat(call()).isEqualTo(new Attempt.Answered(307, Optional.empty(), "", "307"));
        assertThat(tenant.requests().to(Target.CONNECTOR)).hasSize(1);
    }

    /** The status is enough to know that it was delivered. */
    @Test
    void an_answer_over_the_limit_is_read_no_further_and_its_status_counts() throws IOException {
        StrangeAnswer longer = StrangeAnswer.longer(DELIVERED);
        answers(201, longer, 1);

        assertThat(call()).isEqualTo(new Attempt.Answered(201, Optional.empty(), "", "201"));
        assertThat(longer.written()).isLessThan(StrangeAnswer.LONG_BYTES / 2);
    }

    @Test
    void an_answer_that_is_packed_although_nobody_asked_for_it_is_not_unpacked() throws IOException {
        answers(201, StrangeAnswer.packed(DELIVERED), 1);

        assertThat(call()).isEqualTo(new Attempt.Unanswered());
    }

    @Test
    void an_answer_that_never_ends_counts_as_none() {
        answers(201, StrangeAnswer.dripping("application/json"), 1);

        assertThat(assertTimeoutPreemptively(LONG, this::call)).isEqualTo(new Attempt.Unanswered());
        assertThat(tenant.requests().to(Target.CONNECTOR)).hasSize(1);
        assertThat(destination.state().inUse()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mailto:it@contoso.com", "file:///etc/passwd", "http://localhost:1/", "/elsewhere", "?again"})
    void the_keys_are_not_looked_for_where_a_redirect_leads(String location) {
        answers(302, StrangeAnswer.leadingTo(location), 200_000);

        assertThatThrownBy(this::fetchKeys).isInstanceOf(IOException.class).hasMessage("status 302");
        assertThat(tenant.requests().to(Target.CONNECTOR)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:it@contoso.com", "file:///etc/passwd", "", "?again", "jar:file:a.jar!/"})
    void an_openid_document_that_names_no_address_for_the_keys_leads_nowhere(String address) {
        String document = "{\"jwks_uri\":\"" + address + "\"}";
        tenant.faults().add(Fault.of(Target.CONNECTOR, 200).saying("application/json", document).times(200_000));

        assertThatThrownBy(this::fetchKeys).isInstanceOf(IOException.class);
        assertThat(tenant.requests().to(Target.CONNECTOR)).hasSize(1);
    }

    @Test
    void an_openid_document_over_the_limit_is_read_no_further() {
        StrangeAnswer longer = StrangeAnswer.longer("{\"jwks_uri\":\"" + server.baseUrl() + "/keys\"}");
        answers(200, longer, 200_000);

        assertThatThrownBy(this::fetchKeys).isInstanceOf(IOException.class);
        assertThat(longer.written()).isLessThan(StrangeAnswer.LONG_BYTES / 2);
        assertThat(tenant.requests().to(Target.CONNECTOR)).hasSize(1);
    }

    @Test
    void lists_in_lists_without_end_are_no_openid_document() {
        answers(200, StrangeAnswer.deeper("{\"jwks_uri\":\"" + server.baseUrl() + "/keys\"}"), 200_000);

        assertThatThrownBy(this::fetchKeys).isInstanceOf(IOException.class);
    }

    @Test
    void keys_that_never_end_are_given_up() {
        answers(200, StrangeAnswer.dripping("application/json"), 200_000);

        assertTimeoutPreemptively(LONG, () ->
                assertThatThrownBy(this::fetchKeys).isInstanceOf(IOException.class).hasMessage("not within 3 s"));
    }

    private Attempt call() throws IOException {
        return calls.call(HttpMethod.POST, URI.create(server.baseUrl() + "/v3/conversations/1/activities"), "a-token",
                "{}".getBytes(StandardCharsets.UTF_8), () -> {});
    }

    private void fetchKeys() throws Exception {
        new KeyDocuments(URI.create(server.baseUrl() + "/openid")).fetch();
    }

    private void answers(int status, StrangeAnswer answer, int times) {
        tenant.faults().add(Fault.of(Target.CONNECTOR, status).answering(answer).times(times));
    }

    private record Delivering() implements SimulatorPart {

        @Override
        public String path() {
            return "/";
        }

        @Override
        public Optional<Target> target() {
            return Optional.of(Target.CONNECTOR);
        }

        @Override
        public void handle(Exchange exchange) throws IOException {
            exchange.respondJson(201, Map.of("id", "message-1"));
        }
    }
}

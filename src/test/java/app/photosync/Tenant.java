package app.photosync;

import static org.assertj.core.api.Assertions.assertThat;

import app.photosync.simulator.Simulator;
import app.photosync.simulator.SimulatorClient;
import app.photosync.simulator.server.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The simulated tenant, set and asked over HTTP through its control API, as somebody outside of the test would do it. */
final class Tenant {

    private final SimulatorClient control;

    Tenant(Simulator simulator) {
        control = new SimulatorClient(simulator);
    }

    Tenant has(Employee person) {
        call("PUT", "/users/" + person.id(), person.body());
        return this;
    }

    /** @param settings that differ from the start; none: back to the start */
    Tenant isSet(Map<String, Object> settings) {
        call("PUT", "/tenant", settings);
        return this;
    }

    /** Everything but these. */
    Tenant lacks(String grant) {
        List<String> rest = List.of("User.Read.All", "ProfilePhoto.Read.All", "SharePoint:User.Read.All", "SharePoint:User.ReadWrite.All",
                "SharePoint:Sites.Selected")
                .stream().filter(granted -> !granted.equals(grant)).toList();
        return isSet(Map.of("grants", rest));
    }

    Tenant sharePointLags(int millis) {
        return isSet(Map.of("readLagMillis", Map.of("sharePoint", millis)));
    }

    /** The next request that fits is answered wrongly. @param fault as {@code POST /_simulator/faults} takes it */
    Tenant fails(Map<String, Object> fault) {
        call("POST", "/faults", fault);
        return this;
    }

    /** People, settings, faults and the record of requests. */
    Tenant startsAgain() {
        call("DELETE", "", Map.of());
        return this;
    }

    /** The person as it stands now. */
    JsonNode person(String id) {
        return call("GET", "/users/" + id, Map.of());
    }

    /**
     * Method, path and status of what was asked, in order.
     *
     * @param target {@code graph}, {@code sharePoint}, {@code connector} or {@code token}
     */
    List<String> requests(String target) {
        return call("GET", "/requests?target=" + target, Map.of()).valueStream()
                .map(line -> line.path("method").asString() + " " + line.path("path").asString() + " " + line.path("status").asString())
                .toList();
    }


    private JsonNode call(String method, String path, Map<String, Object> body) {
        try {
            SimulatorClient.Answer answer = control.send(method, "/_simulator" + path, Exchange.JSON.writeValueAsString(body));
            assertThat(answer.status()).as("%s %s: %s", method, path, answer.text()).isBetween(200, 204);
            return answer.bytes().length == 0 ? Exchange.JSON.nullNode() : answer.json();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the control API was asked", e);
        }
    }
}

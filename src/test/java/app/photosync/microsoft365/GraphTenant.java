package app.photosync.microsoft365;

import app.photosync.SettableClock;
import app.photosync.http.Destination;
import app.photosync.http.HttpLimits;
import app.photosync.identity.TenantTokens;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.tenant.SimulatedTenant;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** The simulated tenant with the bot's own Graph set-up in front of it. */
final class GraphTenant implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final SettableClock clock = new SettableClock(NOW);
    private final Destination destination = new Destination("graph", 4, clock);
    private final Simulator simulator = Simulator.start();

    GraphTenant() throws IOException {}

    SimulatedTenant tenant() {
        return simulator.tenant();
    }

    SettableClock clock() {
        return clock;
    }

    /** How the bot sees Graph. */
    Destination destination() {
        return destination;
    }

    GraphServiceClient client() {
        return client(HttpLimits.ANSWER);
    }

    GraphServiceClient client(Duration limit) {
        Microsoft365Settings settings =
                new Microsoft365Settings(URI.create(simulator.baseUrl() + "/graph/v1.0"), "https://graph.microsoft.com/.default",
                        Duration.ofMinutes(5));
        return GraphConnection.to(settings, TenantTokens.of(simulator), destination, limit);
    }

    @Override
    public void close() {
        simulator.close();
    }
}

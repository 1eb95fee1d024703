package app.photosync.simulator;

import app.photosync.simulator.server.SimulatorServer;
import app.photosync.simulator.tenant.SimulatedTenant;
import java.io.IOException;

/**
 * The whole simulated Microsoft side, started: {@code try (Simulator simulator = Simulator.start()) { ... }}. Everything listens on loopback only.
 * Further parts plug into {@link #server()}.
 */
public final class Simulator implements AutoCloseable {

    private final SimulatedTenant tenant = new SimulatedTenant();
    private final SimulatorServer server;

    private Simulator(int port) throws IOException {
        server = SimulatorServer.http(port, tenant);
    }

    /** On free ports, for tests. */
    public static Simulator start() throws IOException {
        return new Simulator(0);
    }

    /** On 3979, for the local mode. */
    public static Simulator startOnTheUsualPorts() throws IOException {
        return new Simulator(3979);
    }

    public SimulatedTenant tenant() {
        return tenant;
    }

    public SimulatorServer server() {
        return server;
    }

    public String baseUrl() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.close();
    }
}

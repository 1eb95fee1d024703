package app.photosync.simulator;

import app.photosync.simulator.control.ControlPart;
import app.photosync.simulator.graph.GraphPart;
import app.photosync.simulator.server.SimulatorServer;
import app.photosync.simulator.sharepoint.AdminPart;
import app.photosync.simulator.sharepoint.MySitePart;
import app.photosync.simulator.tenant.Geo;
import app.photosync.simulator.tenant.SimulatedTenant;
import app.photosync.simulator.token.AccessTokens;
import app.photosync.simulator.token.AppRegistration;
import app.photosync.simulator.token.Certificates;
import app.photosync.simulator.token.Resources;
import app.photosync.simulator.token.TokenPart;
import java.io.IOException;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;

/**
 * The whole simulated Microsoft side, started: {@code try (Simulator simulator = Simulator.start()) { ... }}. Everything listens on
 * loopback only. Further parts plug into {@link #server()}.
 */
public final class Simulator implements AutoCloseable {

    private final SimulatedTenant tenant;
    private final AppRegistration app = AppRegistration.ofTheBot();
    private final Certificates certificates = Certificates.ofThisRun();
    private final SimulatorServer server;
    private final SimulatorServer authority;
    private final Resources resources;
    private final AccessTokens tokens;

    private Simulator(SimulatedTenant tenant, SimulatorServer server, int tokenPort) throws IOException {
        this.tenant = tenant;
        this.server = server;
        authority = SimulatorServer.https(tokenPort, tenant, certificates.serving());
        resources = new Resources(server.baseUrl());
        tokens = new AccessTokens(tenant, app, resources);
        server.add(new ControlPart(tenant));
        server.add(new GraphPart(tenant, tokens, resources));
        for (Geo geo : Geo.values()) {
            server.add(new MySitePart(tenant, tokens, resources, server.baseUrl(), geo));
            server.add(new AdminPart(tenant, tokens, resources, server.baseUrl(), geo));
        }
        authority.add(new TokenPart(tenant, app, resources, tokens, certificates, authority.baseUrl()));
    }

    /** On free ports, for tests. */
    public static Simulator start() throws IOException {
        return http(0, 0);
    }

    /**
     * On free ports and all of it over TLS, for an application that speaks as it does in production. {@link #trustStore()} has the one
     * certificate of it all.
     */
    public static Simulator startOverTls() throws IOException {
        SimulatedTenant tenant = new SimulatedTenant();
        return new Simulator(tenant, SimulatorServer.https(0, tenant, Certificates.ofThisRun().serving()), 0);
    }

    /** On 3979 and 3980, for the local mode. */
    public static Simulator startOnTheUsualPorts() throws IOException {
        return http(3979, 3980);
    }

    private static Simulator http(int port, int tokenPort) throws IOException {
        SimulatedTenant tenant = new SimulatedTenant();
        return new Simulator(tenant, SimulatorServer.http(port, tenant), tokenPort);
    }

    public SimulatedTenant tenant() {
        return tenant;
    }

    /** Takes further parts. */
    public SimulatorServer server() {
        return server;
    }

    /** For parts that check tokens, or hand out a person's. */
    public AccessTokens tokens() {
        return tokens;
    }

    public Resources resources() {
        return resources;
    }

    /** Tenant id, client id and client secret of the bot. */
    public AppRegistration app() {
        return app;
    }

    /** For example {@code http://localhost:3979}. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** What azure-identity calls the authority host, for example {@code https://localhost:3980}. */
    public String authorityUrl() {
        return authority.baseUrl();
    }

    /** Key and certificate the bot proves itself with. */
    public Path botCertificate() {
        return certificates.botPem();
    }

    /** Trusts the authority's certificate and no other. */
    public SSLContext trusting() {
        return certificates.trusting();
    }

    /** The same certificate as a PEM file, for a bot in another process. */
    public Path trustedCertificate() {
        return certificates.tlsPem();
    }

    /** The same certificate for {@code -Djavax.net.ssl.trustStore}, without a password. */
    public Path trustStore() {
        return certificates.trustStore();
    }

    @Override
    public void close() {
        server.close();
        authority.close();
    }
}

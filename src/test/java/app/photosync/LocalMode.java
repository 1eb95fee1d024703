package app.photosync;

import app.photosync.identity.LocalTokens;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.SimulatedTeams;
import app.photosync.simulator.tenant.Geo;
import app.photosync.teams.LocalInbound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole bot with a simulated Microsoft 365 and Teams around it, all on loopback: real HTTP, a real database, and no inbound token
 * (see {@link LocalInbound}).
 */
public final class LocalMode implements AutoCloseable {

    private final Simulator simulator;
    private final int botPort;
    private final ConfigurableApplicationContext bot;

    private LocalMode(Simulator simulator, int botPort, Clock clock, Map<String, String> settings, List<String> args) {
        this.simulator = simulator;
        this.botPort = botPort;
        SimulatedTeams.on(simulator, URI.create(botUrl() + "/api/messages"));
        LocalConfiguration.surroundedBy(simulator, clock);
        List<String> all = new ArrayList<>(args);
        local(settings).forEach((name, value) -> all.add("--" + name + "=" + value));
        bot = SpringApplication.from(PhotoSyncApplication::main)
                .with(LocalConfiguration.class, LocalInbound.class, LocalTokens.class)
                .run(all.toArray(String[]::new))
                .getApplicationContext();
    }

    /** The bot on 3978, the simulator on 3979 and 3980. */
    static LocalMode onTheUsualPorts(String... args) throws IOException {
        return new LocalMode(Simulator.startOnTheUsualPorts(), 3978, Clock.systemUTC(), Map.of(), List.of(args));
    }

    /** On free ports, for tests. @param settings that differ from the local mode's, for example {@code photosync.company.*} */
    public static LocalMode onFreePorts(Map<String, String> settings) {
        return onFreePorts(settings, Clock.systemUTC());
    }

    /** @param clock of the bot and its scheduler; the simulated tenant keeps the real time */
    static LocalMode onFreePorts(Map<String, String> settings, Clock clock) {
        try {
            return new LocalMode(Simulator.start(), freePort(), clock, settings, List.of());
        } catch (IOException notStarted) {
            throw new UncheckedIOException("the simulator does not start", notStarted);
        }
    }

    public Simulator simulator() {
        return simulator;
    }

    public String botUrl() {
        return "http://localhost:" + botPort;
    }

    /** The running application, for tests that look into it. */
    public ConfigurableApplicationContext bot() {
        return bot;
    }

    @Override
    public void close() {
        bot.close();
        simulator.close();
    }

    private Map<String, String> local(Map<String, String> changes) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", String.valueOf(botPort));
        settings.put("server.address", "localhost");
        settings.put("photosync.identity.tenant-id", simulator.app().tenantId());
        settings.put("photosync.identity.client-id", simulator.app().clientId());
        settings.put("photosync.identity.credential", "certificate");
        settings.put("photosync.identity.certificate-path", simulator.botCertificate().toString());
        settings.put("photosync.identity.authority-host", simulator.authorityUrl());
        settings.put("photosync.identity.instance-discovery", "false");
        settings.put("photosync.microsoft365.graph-url", simulator.baseUrl() + "/graph/v1.0");
        settings.put("photosync.microsoft365.people-kept-for", "0s");
        settings.put("photosync.sharepoint.user-agent-company", "Contoso");
        for (Geo geo : Geo.values()) {
            String prefix = "photosync.sharepoint.geos[" + geo.ordinal() + "].";
            settings.put(prefix + "name", geo.wireName());
            settings.put(prefix + "my-site", simulator.baseUrl() + geo.mySitePath());
            settings.put(prefix + "admin", simulator.baseUrl() + geo.adminPath());
            settings.put(prefix + "my-site-audience", geo.mySiteAudience());
            settings.put(prefix + "admin-audience", geo.adminAudience());
        }
        settings.put("photosync.company.name", "Contoso");
        settings.put("photosync.company.help-desk.name", "IT Service Desk");
        settings.put("photosync.company.help-desk.url", "https://helpdesk.contoso.example/photos");
        settings.put("photosync.company.one-drive-address", "contoso-my.sharepoint.com");
        settings.putAll(changes);
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package app.photosync;

import app.photosync.identity.LocalTokens;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.SimulatedTeams;
import app.photosync.teams.LocalInbound;
import app.photosync.teams.LocalPause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
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
    private final SimulatedTeams teams;
    private final int botPort;
    private final ConfigurableApplicationContext bot;

    private LocalMode(Simulator simulator, int botPort, Clock clock, Map<String, String> settings, List<String> args, Class<?>... more) {
        this.simulator = simulator;
        this.botPort = botPort;
        this.teams = SimulatedTeams.on(simulator, URI.create(botUrl() + "/api/messages"));
        LocalConfiguration.surroundedBy(simulator, clock);
        List<String> all = new ArrayList<>(args);
        all.addAll(LocalSettings.around(simulator, botPort).with(EmbeddedDatabase.freshAddress().settings()).with(settings).asArguments());
        List<Class<?>> configurations = new ArrayList<>(
                List.of(PhotoSyncApplication.class, LocalConfiguration.class, LocalInbound.class, LocalPause.class, LocalTokens.class));
        configurations.addAll(List.of(more));
        bot = new SpringApplication(configurations.toArray(Class<?>[]::new)).run(all.toArray(String[]::new));
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
        return onFreePorts(settings, clock, new Class<?>[0]);
    }

    /** @param more configurations of the test's own */
    public static LocalMode onFreePorts(Map<String, String> settings, Clock clock, Class<?>... more) {
        try {
            return new LocalMode(Simulator.start(), freePort(), clock, settings, List.of(), more);
        } catch (IOException notStarted) {
            throw new UncheckedIOException("the simulator does not start", notStarted);
        }
    }

    public Simulator simulator() {
        return simulator;
    }

    public SimulatedTeams teams() {
        return teams;
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

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

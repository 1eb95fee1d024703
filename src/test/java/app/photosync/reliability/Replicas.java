package app.photosync.reliability;

import app.photosync.EmbeddedDatabase;
import app.photosync.LocalMode;
import app.photosync.LocalSettings;
import app.photosync.simulator.Simulator;
import app.photosync.simulator.teams.SimulatedTeams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Several replicas on one database, and one simulated Microsoft 365 between them, all on loopback. Closing ends every process. */
final class Replicas implements AutoCloseable {

    private final Simulator simulator;
    private final SimulatedTeams teams;
    private final Wire wire;
    private final JdbcClient database;
    private final List<Replica> replicas;

    private Replicas(int count, Map<String, String> settings) throws IOException {
        simulator = Simulator.start();
        EmbeddedDatabase.Address address = EmbeddedDatabase.freshAddress();
        wire = new Wire(address.port());
        database = JdbcClient.create(new DriverManagerDataSource(address.url(), "postgres", ""));
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "replicas-");
        replicas = IntStream.rangeClosed(1, count)
                .mapToObj(number -> replica("replica-" + number, address.through(wire.port()), settings, folder)).toList();
        teams = SimulatedTeams.on(simulator, replicas.getFirst().messaging());
    }

    /** On an empty database, all at once. Returns when all of them are ready. */
    static Replicas start(int count) {
        return start(count, Map.of());
    }

    /** @param settings that differ from the local mode's */
    static Replicas start(int count, Map<String, String> settings) {
        try {
            Replicas started = new Replicas(count, settings);
            try {
                started.replicas.forEach(Replica::start);
                started.replicas.forEach(Replica::awaitReady);
                return started;
            } catch (RuntimeException | Error e) {
                started.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Replica replica(String name, EmbeddedDatabase.Address address, Map<String, String> settings, Path folder) {
        try {
            int port = LocalMode.freePort();
            return new Replica(name, port, LocalSettings.around(simulator, port).with(own(address)).with(settings), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> own(EmbeddedDatabase.Address address) {
        Map<String, String> settings = new LinkedHashMap<>(address.settings());
        settings.put("spring.ssl.bundle.pem." + ReplicaMain.TrustInTheSimulator.BUNDLE + ".truststore.certificate",
                certificate().toString());
        settings.put("spring.main.banner-mode", "off");
        return settings;
    }

    private URI certificate() {
        return simulator.trustedCertificate().toUri();
    }

    Simulator simulator() {
        return simulator;
    }

    Colleague colleague(String id) {
        return new Colleague(id, simulator, teams.activities());
    }

    /** Where the replicas take messages. */
    List<URI> messaging() {
        return replicas.stream().map(Replica::messaging).toList();
    }

    /** Not over the {@link #wire}. */
    JdbcClient database() {
        return database;
    }

    Inbox inbox() {
        return new Inbox(database);
    }

    /** How many syncs each person has begun who has begun one. */
    List<Integer> syncsPerPerson() {
        return database.sql("select count(*) from sync_operation where state <> 'ASKED' group by person_id").query(Integer.class).list();
    }

    /** How many lines of the replicas' logs hold these words. */
    long logged(String words) {
        return replicas.stream().mapToLong(replica -> replica.logged(words)).sum();
    }

    /** Between the replicas and their database. */
    Wire wire() {
        return wire;
    }

    List<Replica> all() {
        return replicas;
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        wire.close();
        simulator.close();
    }
}

package app.photosync;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL for tests and the local mode: one server for the whole run, started when it is first needed, an empty database for
 * each application context ({@code @ContextConfiguration(initializers = EmbeddedDatabase.class)}) or by {@link #fresh()}.
 */
public final class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Of the hashes in these databases, none of which lives longer than this process; the replicas that it starts share it. */
    public static final Map<String, String> KEY = Map.of("photosync.audit.key", UUID.randomUUID() + " " + UUID.randomUUID());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(freshAddress().settings()).applyTo(context);
        TestPropertyValues.of(KEY).applyTo(context);
    }

    /** An empty database, without any migration. */
    public static DataSource fresh() {
        return freshAddress().dataSource();
    }

    /** @param other to which nobody is connected */
    public static Address copyOf(Address other) {
        return new Address(Server.RUNNING.getPort(), created(" template " + other.name()));
    }

    /** An empty database, for an application to connect to as {@code postgres}. */
    public static Address freshAddress() {
        return new Address(Server.RUNNING.getPort(), created());
    }

    /** @param port on loopback */
    public record Address(int port, String name) {

        /** Opens a connection for each statement. */
        public DataSource dataSource() {
            return Server.RUNNING.getDatabase("postgres", name);
        }

        public Address through(int otherPort) {
            return new Address(otherPort, name);
        }

        /** As Spring Boot reads them: the application pools its connections as it does in production. */
        public Map<String, String> settings() {
            return Map.of("spring.datasource.url", url(), "spring.datasource.username", "postgres");
        }

        public String url() {
            return "jdbc:postgresql://localhost:" + port + "/" + name;
        }
    }

    private static String created() {
        return created("");
    }

    private static String created(String how) {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + name + how);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded PostgreSQL makes no database", e);
        }
    }

    /** Ends with the virtual machine, by zonky's own shutdown hook. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(Path.of("target", "postgres-" + UUID.randomUUID()))
                        .setServerConfig("max_connections", "200")
                        // Nothing here outlives the server: scenes with a dead database cut the way to it.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
            }
        }
    }
}
